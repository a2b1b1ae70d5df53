package org.imr.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.imr.access.ScopedStore;
import org.imr.kernel.Rejected;
import org.imr.testing.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Ratings that came by an import can lack a rationale. */
class WithoutReasonIT {

    private Programme programme;
    private String code;

    @BeforeEach
    void open() {
        programme = new Programme(Rooms.onH2());
        code = programme.open(Programme.MID, "ann@b", "bo@b");
        programme.rooms.make(() -> {
            ScopedStore store = programme.get(ScopedStore.class);
            for (Assignment one : store.ask(Assignment.class).join("join fetch e.staff").list()) {
                for (int item = 1; item <= 3; item++) {
                    boolean hasReason = item == 2 && one.staff().email().equals("bo@b");
                    store.add(new Rating(one.assessment(), one.staff(), item)).rate(item == 3 && one.position() == 0 ? 2 : 4, hasReason ? "Seen" : null);
                }
                one.submit(Instant.parse("2026-06-01T08:00:00Z"));
                one.assessment().status(Assessment.Status.CONSENSUS);
            }
        });
    }

    @AfterEach
    void close() {
        programme.rooms.close();
    }

    @Test
    @DisplayName("G6 what assessors agree on without any reason is settled with one; a reason that only one gave is theirs alone")
    void consensus() {
        ConsensusService consensus = programme.get(ConsensusService.class);
        programme.does("ann@b", () -> consensus.takeAgreed(code));
        List<ConsensusRow> rows = programme.as("ann@b", () -> consensus.open(code)).rows();
        assertThat(rows.get(0).consensus()).isEmpty();
        assertThat(rows.get(0).isToSettle()).isTrue();
        assertThat(rows.get(1).consensus().orElseThrow().rationale()).isEqualTo("Bo: Seen");

        for (int item : List.of(1, 3)) {
            assertThatThrownBy(() -> programme.does("ann@b", () -> consensus.settle(code, item, null, 4, null)))
                .isInstanceOf(Rejected.class).hasMessage("assessment.consensus-reason");
        }
        programme.does("ann@b", () -> consensus.settle(code, 1, null, 4, "Both saw it"));
        assertThat(programme.as("bo@b", () -> consensus.open(code)).rows().get(0).consensus().orElseThrow().value()).isEqualTo(4);
    }
}
