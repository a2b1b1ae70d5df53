package org.imr.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.imr.access.Caller;
import org.imr.access.ScopedStore;
import org.imr.access.Site;
import org.imr.fidelity.Finding;
import org.imr.kernel.NotFound;
import org.imr.library.Definitions;
import org.imr.roster.Group;
import org.imr.roster.Membership;
import org.imr.roster.Participant;
import org.imr.roster.Session;
import org.imr.session.Attendance;
import org.imr.testing.Callers;
import org.imr.testing.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A group of 26 weekly sessions, ten of them held. Anna was in it from the start, Bo joined for the seventh session. */
class LengthIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final int HELD = 10;
    private Rooms rooms;
    private final Site site = new Site("BAL", "Ballerup");
    private final Group group = new Group("L-01", site, "Ballerup 1");
    private final Participant anna = new Participant("L-Anna", site, "Anna");
    private final Participant bo = new Participant("L-Bo", site, "Bo");

    @BeforeEach
    void open() {
        rooms = Rooms.onH2();
        rooms.clock(Instant.parse("2026-03-02T09:00:00Z"));
        rooms.make(() -> {
            rooms.get(Definitions.class).load(List.of(Path.of("curriculum")), List.of(Path.of("fidelity-scales")));
            ScopedStore store = rooms.get(ScopedStore.class);
            LocalDate start = TODAY.minusDays(7L * HELD - 6);
            group.teach("danish-2011", null, null, null);
            group.meet(Group.Format.CLOSED, start, null, null, 26, 7, 60, 10);
            group.begin();
            List.of(site, new Site("GLX", "Gladsaxe"), group, anna, bo).forEach(store::add);
            store.add(new Membership(group, anna, start));
            store.add(new Membership(group, bo, start.plusDays(7L * 6)));
            for (int number = 1; number <= 26; number++) {
                Session session = store.add(new Session(group, number, start.plusDays(7L * (number - 1)), Session.Kind.GROUP));
                if (number <= HELD) {
                    session.hold(List.of(), 60);
                    store.add(new Attendance(session, anna));
                    if (number > 6) {
                        store.add(new Attendance(session, bo));
                    }
                }
            }
        });
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    @Test
    @DisplayName("D7 who can no longer come to 24 sessions with what is planned is named, by the rule of item 2, with how many more it takes")
    void lacking() {
        assertThat(lackingNow()).extracting(Lacking::name, Lacking::soFar, Lacking::toCome, Lacking::getMore).containsExactly(tuple("Bo", 4, 16, 4));
        assertThat(itemTwo()).as("the same that live fidelity says").extracting(finding -> finding.who().code()).containsExactly("L-Bo");
    }

    @Test
    @DisplayName("D7 sessions added and catch-ups planned put it right; a catch-up that was held counts as the evidence counts it")
    void putRight() {
        catchUp(27, TODAY.plusDays(1), false);
        assertThat(lackingNow()).extracting(Lacking::oneToOne, Lacking::getMore).containsExactly(tuple(1, 3));
        catchUp(28, TODAY.minusDays(1), true);
        assertThat(lackingNow()).extracting(Lacking::soFar, Lacking::getMore).containsExactly(tuple(5, 2));
        rooms.make(() -> {
            for (int number = 29; number <= 30; number++) {
                rooms.get(ScopedStore.class).add(new Session(found(), number, TODAY.plusDays(200 + number), Session.Kind.GROUP));
            }
        });
        assertThat(lackingNow()).isEmpty();
    }

    @Test
    @DisplayName("D7 K3 nothing is said of a group that is over, nor to anybody who does not reach the group")
    void overOrElsewhere() {
        Caller elsewhere = new Callers(rooms).coordinator("GLX");
        assertThatThrownBy(() -> rooms.as(elsewhere, () -> rooms.get(LengthService.class).lacking("L-01"))).isInstanceOf(NotFound.class);
        rooms.make(() -> found().end(Group.Status.ENDED_EARLY, TODAY, "too few"));
        assertThat(lackingNow()).isEmpty();
    }

    @Test
    @DisplayName("D7 it costs the same few statements however long the group has gone on")
    void statements() {
        int few = rooms.statements(this::lackingNow);
        rooms.make(() -> {
            for (int number = 100; number < 400; number++) {
                Session session = rooms.get(ScopedStore.class).add(new Session(found(), number, TODAY.minusDays(number), Session.Kind.GROUP));
                session.hold(List.of(), 60);
            }
        });
        assertThat(rooms.statements(this::lackingNow)).isEqualTo(few).isLessThan(6);
    }

    private void catchUp(int number, LocalDate day, boolean held) {
        rooms.make(() -> {
            ScopedStore store = rooms.get(ScopedStore.class);
            Session session = store.add(new Session(found(), number, day, Session.Kind.INDIVIDUAL));
            Participant person = store.ask(Participant.class).where("e.code = 'L-Bo'").get();
            session.planWith(person);
            if (held) {
                session.hold(List.of(), 60);
                store.add(new Attendance(session, person));
            }
        });
    }

    private Group found() {
        return rooms.get(ScopedStore.class).ask(Group.class).get();
    }

    private List<Finding> itemTwo() {
        return rooms.as(Caller.SYSTEM, () -> rooms.get(EvidenceService.class).ofGroup("L-01", null, null)).get(1).outOfReach();
    }

    private List<Lacking> lackingNow() {
        return rooms.as(Caller.SYSTEM, () -> rooms.get(LengthService.class).lacking("L-01"));
    }
}
