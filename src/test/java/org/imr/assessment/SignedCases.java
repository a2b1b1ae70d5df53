package org.imr.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imr.access.Enrolled.PASSWORD;
import static org.imr.assessment.Programme.MID;

import java.util.List;
import java.util.Map;
import org.imr.access.Caller;
import org.imr.testing.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What somebody changes in a signed assessment behind the application's back is found, and named. */
abstract class SignedCases {

    private static final String ANN = "ann@b";
    private static final String CIA = "cia@f";

    private Programme programme;
    private String code;

    abstract Rooms rooms();

    @BeforeEach
    void sign() {
        programme = new Programme(rooms());
        new Delivered(programme);
        code = programme.open(MID, ANN);
        programme.rateAll(ANN, code, 4, 5, 3, 4, null, 5, 3, 4, 4, 4);
        programme.sign(ANN, code, PASSWORD);
        assertThat(verification().state()).isEqualTo(Verification.State.INTACT);
    }

    @AfterEach
    void close() {
        programme.rooms.close();
    }

    private Verification verification() {
        return programme.view(CIA, code).verification();
    }

    private List<String> after(String statement) {
        programme.rooms.sql(statement);
        Verification found = verification();
        Map<String, Verification> all = programme.rooms.as(Caller.SYSTEM, () -> programme.get(VerificationService.class).all());
        assertThat(all).containsEntry(code, found);
        assertThat(programme.view(CIA, code).intact()).contains(false);
        assertThat(found.state()).isEqualTo(Verification.State.RECORD_CHANGED);
        return found.differences().stream().map(Difference::field).toList();
    }

    @Test
    @DisplayName("G8 one character of a reason, with what was signed and what stands there now")
    void reason() {
        assertThat(after("update rating set rationale = replace(rationale, 'item 3', 'item 8') where item = 3"))
            .containsExactly("item 3 | ann@b | rationale");
        assertThat(verification().differences()).containsExactly(new Difference(List.of("item 3", ANN, "rationale"),
            "Seen by ann@b in item 3", "Seen by ann@b in item 8"));
        assertThat(programme.view(ANN, code).verification()).isEqualTo(verification());
    }

    @Test
    @DisplayName("G8 a rating, with the sum that follows from it; a note; one that is gone; one that cannot be rated")
    void ratings() {
        assertThat(after("update rating set rated = 5 where item = 1")).containsExactly("item 1 | ann@b | rating", "sum");
        assertThat(after("update rating set notes = replace(notes, 'note', 'nota') where item = 2")).contains("item 2 | ann@b | notes");
        assertThat(after("update rating set suggestion = 'RATED_FIRST' where item = 2")).contains("item 2 | ann@b | suggestion");
        assertThat(after("delete from rating where item = 4")).contains("item 4 | ann@b | rating", "item 4 | ann@b | rationale");
        assertThat(after("update rating set rated = 2 where item = 5")).contains("item 5 | ann@b | rating");
    }

    @Test
    @DisplayName("G8 the cut-off date, the bands, when somebody signed")
    void cover() {
        assertThat(after("update assessment set cut_off = date '2026-05-31'")).containsExactly("cut-off");
        assertThat(after("update assessment set exception = 'x'")).contains("exception");
        assertThat(after("update assessment_assessor set signed_at = timestamp with time zone '2026-06-01 08:00:00+00'"))
            .contains("assessor | ann@b | signed");
    }

    @Test
    @DisplayName("G3 G8 a count in the dossier, a person of the sample, the whole of it")
    void dossier() {
        assertThat(after("update dossier set content = replace(content, '\"item\":6,\"rule\":\"GOALS_SET\",\"numerator\":2', '\"item\":6,\"rule\":\"GOALS_SET\",\"numerator\":3')"))
            .containsExactly("dossier | evidence 6");
        assertThat(after("update dossier set content = replace(content, '\"code\":\"P-D\"', '\"code\":\"P-E\"')"))
            .contains("dossier | person P-D");
        assertThat(after("delete from dossier")).contains("dossier | dossier", "dossier | session 5");
    }

    @Test
    @DisplayName("G8 the kept text and the digest themselves")
    void textAndDigest() {
        programme.rooms.sql("update assessment set signed_text = replace(signed_text, 'item 3 | ann@b | rating: 3', 'item 3 | ann@b | rating: 4')");
        assertThat(verification().state()).isEqualTo(Verification.State.COPY_CHANGED);
        assertThat(verification().differences()).extracting(Difference::field).containsExactly("item 3 | ann@b | rating");
        programme.rooms.sql("update assessment set signed_text = replace(signed_text, 'item 3 | ann@b | rating: 4', 'item 3 | ann@b | rating: 3')");
        assertThat(verification().state()).isEqualTo(Verification.State.INTACT);
        programme.rooms.sql("update assessment set signed_digest = '" + "0".repeat(64) + "'");
        assertThat(verification().state()).isEqualTo(Verification.State.DIGEST_CHANGED);
    }
}
