package org.imr.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imr.access.Enrolled.PASSWORD;
import static org.imr.assessment.Programme.END;
import static org.imr.assessment.Programme.MID;
import static org.imr.assessment.Programme.TODAY;

import java.time.LocalDate;
import org.imr.kernel.NotFound;
import org.imr.kernel.Rejected;
import org.imr.kernel.Stale;
import org.imr.report.FeedbackReportService;
import org.imr.testing.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The group's reply and its actions, into the next assessment. */
class ActionIT {

    private static final LocalDate MIDWAY = TODAY.minusWeeks(3);

    private Programme programme;
    private ActionService actions;
    private ReplyService replies;
    private String code;

    @BeforeEach
    void open() {
        programme = new Programme(Rooms.onH2());
        actions = programme.get(ActionService.class);
        replies = programme.get(ReplyService.class);
        code = programme.openAsOf(MIDWAY, MID, "ann@b");
        programme.rateAll("ann@b", code, 4, 5, 3, 4, 2, 5, 3, 4, 4, 2);
        programme.sign("ann@b", code, PASSWORD);
        programme.does("ann@b", () -> programme.get(FeedbackReportService.class).begin(code));
    }

    @AfterEach
    void close() {
        programme.rooms.close();
    }

    @Test
    @DisplayName("G10 facilitators reply item by item, with evidence and the address of a record, once they have the report; nobody else does")
    void reply() {
        rejected("followup.not-released", () -> say("finn@f", 5, "We do ask them", null));
        release();
        say("finn@f", 5, "We do ask them", "https://imr.example.org/groups/F-1/sessions/12?x=1#roll");
        assertThat(programme.as("ann@b", () -> replies.replies(code))).singleElement().satisfies(line -> {
            assertThat(line.text()).isEqualTo("We do ask them");
            assertThat(line.link()).isEqualTo("/groups/F-1/sessions/12");
            assertThat(line.by()).isEqualTo("Finn");
        });
        rejected("followup.link", () -> say("finn@f", 6, "x", "javascript:alert(1)"));
        rejected("followup.link", () -> say("finn@f", 6, "x", "//elsewhere.example.org/sign-in"));
        rejected("assessment.item-not-now", () -> say("finn@f", 11, "x", null));
        assertThatThrownBy(() -> say("finn@f", 5, "again", null)).isInstanceOf(Stale.class);
        for (String other : new String[]{"ann@b", "bo@b", "cob@b"}) {
            absent(() -> say(other, 6, "x", null));
        }
        int version = programme.as("finn@f", () -> replies.replies(code)).get(0).version();
        programme.does("finn@f", () -> replies.say(code, 5, new ReplyEntry(" ", null, "", version)));
        assertThat(programme.as("cia@f", () -> replies.replies(code))).isEmpty();
    }

    @Test
    @DisplayName("G11 an action has an item, what, who, by when and what will show it; five are open at most; an end needs a word")
    void five() {
        rejected("followup.not-released", () -> add("finn@f", 5));
        release();
        for (int number = 1; number <= 5; number++) {
            assertThat(add("finn@f", 5)).isEqualTo(number);
        }
        rejected("followup.five", () -> add("cia@f", 5));
        rejected("followup.word", () -> become(2, ActionPoint.State.DONE, " "));
        become(2, ActionPoint.State.DONE, "three came");
        assertThat(add("cia@f", 7)).isEqualTo(6);
        rejected("followup.five", () -> become(2, ActionPoint.State.OPEN, null));
        assertThat(view("ann@b").actions()).filteredOn(one -> !one.isOpen()).singleElement()
            .satisfies(one -> assertThat(one.word()).isEqualTo("three came"));
        rejected("followup.action-ended", () -> programme.does("finn@f", () -> actions.change(code, 2, entry(5, "", "x"), version(2))));
        rejected("typed.blank", () -> programme.does("finn@f", () -> actions.change(code, 1, entry(5, "", " "), version(1))));
        rejected("followup.no-such-doer", () -> programme.does("finn@f", () -> actions.change(code, 1, entry(5, "ann@b", "x"), version(1))));
        for (String other : new String[]{"ann@b", "bo@b", "cob@b"}) {
            absent(() -> add(other, 5));
        }
        assertThat(view("finn@f").doers()).extracting(ActionsView.Doer::name).containsExactly("Cia", "Finn");
        assertThat(view("ann@b").mayEdit()).isFalse();
    }

    @Test
    @DisplayName("G11 D1 open actions stand on Today of those who do them: one person, or all who run the group")
    void today() {
        release();
        add("finn@f", 5);
        programme.does("finn@f", () -> actions.add(code, entry(7, "cia@f", "ask for a room")));
        assertThat(programme.as("finn@f", actions::mine)).extracting(ActionLine::number).containsExactly(1);
        assertThat(programme.as("cia@f", actions::mine)).extracting(ActionLine::number).containsExactly(2);
        assertThat(programme.as("ann@b", actions::mine)).isEmpty();
        assertThat(programme.as("cob@b", actions::mine)).isEmpty();
        become(1, ActionPoint.State.DROPPED, "no time before summer");
        assertThat(programme.as("finn@f", actions::mine)).isEmpty();
    }

    @Test
    @DisplayName("G11 the next assessment shows them beside its items, to its assessor after the signature too; then what has changed since, and why")
    void carried() {
        release();
        add("finn@f", 5);
        add("finn@f", 10);
        become(2, ActionPoint.State.DONE, "role play every week");
        String next = programme.open(END, "bo@b");
        assertThat(programme.as("bo@b", () -> actions.carried(next))).extracting(ActionLine::item).containsExactly(5, 10);
        assertThat(programme.as("bo@b", () -> actions.carried(next))).extracting(ActionLine::state)
            .containsExactly(ActionPoint.State.OPEN, ActionPoint.State.DONE);
        assertThat(programme.as("ann@b", () -> actions.carried(code))).isEmpty();
        absent(() -> programme.as("ann@b", () -> actions.carried(next)));
        assertThat(programme.as("finn@f", () -> programme.get(ComparisonService.class).since(next))).isEmpty();

        programme.rateAll("bo@b", next, 4, 5, 4, 4, 3, 5, 3, null, 4, 5, 3, 3, 3);
        programme.sign("bo@b", next, PASSWORD);
        assertThat(programme.as("bo@b", () -> actions.carried(next))).hasSize(2);
        for (String reader : new String[]{"bo@b", "finn@f", "cia@f"}) {
            Comparison since = programme.as(reader, () -> programme.get(ComparisonService.class).since(next)).orElseThrow();
            assertThat(since.before().code()).isEqualTo(code);
            assertThat(since.unlike()).containsExactly(Comparison.Unlike.ASSESSORS);
            assertThat(since.lines()).hasSize(13);
            assertThat(since.lines().get(4).steps()).contains(1);
            assertThat(since.lines().get(4).records()).isEqualTo(Comparison.Records.SILENT);
            assertThat(since.lines().get(7).records()).isEqualTo(Comparison.Records.NOT_COMPARED);
            assertThat(since.lines().get(12).before()).isEmpty();
        }
        programme.does("bo@b", () -> programme.get(FeedbackReportService.class).begin(next));
        assertThat(programme.as("bo@b", () -> programme.get(FeedbackService.class).open(next)).sections()).extracting(FeedbackSection::kind)
            .contains(FeedbackPart.Kind.CHANGE);
    }

    private void release() {
        programme.does("ann@b", () -> programme.get(FeedbackService.class).release(code));
    }

    private void say(String who, int item, String text, String link) {
        programme.does(who, () -> replies.say(code, item, new ReplyEntry(text, null, link, null)));
    }

    private int add(String who, int item) {
        return programme.as(who, () -> actions.add(code, entry(item, "", "invite")));
    }

    private static ActionEntry entry(int item, String doer, String what) {
        return new ActionEntry(item, what, doer, TODAY.plusWeeks(4), "three of nine have somebody close with them");
    }

    private void become(int number, ActionPoint.State state, String word) {
        int version = version(number);
        programme.does("finn@f", () -> actions.become(code, number, state, word, version));
    }

    private int version(int number) {
        return view("finn@f").actions().stream().filter(one -> one.number() == number).findFirst().orElseThrow().version();
    }

    private ActionsView view(String who) {
        return programme.as(who, () -> actions.open(code));
    }

    private static void absent(Runnable move) {
        assertThatThrownBy(move::run).isInstanceOf(NotFound.class);
    }

    private static void rejected(String key, Runnable move) {
        assertThatThrownBy(move::run).isInstanceOfSatisfying(Rejected.class, why -> assertThat(why.key()).isEqualTo(key));
    }
}
