package org.imr.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.imr.access.Caller;
import org.imr.access.Role;
import org.imr.access.ScopedStore;
import org.imr.access.Site;
import org.imr.assessment.Assessment;
import org.imr.assessment.Rating;
import org.imr.fidelity.Evidence;
import org.imr.kernel.NotFound;
import org.imr.library.Definitions;
import org.imr.roster.Group;
import org.imr.roster.Membership;
import org.imr.roster.Participant;
import org.imr.session.HandoutGiven;
import org.imr.testing.Callers;
import org.imr.testing.DemonstrationData;
import org.imr.testing.Rooms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The running group of the demonstration is the worked example; the finished ones must say what was rated, as of their past. */
class EvidenceIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class OnH2 extends Cases {
        @BeforeAll
        void open() {
            fill(Rooms.onH2());
        }
    }

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class OnPostgres extends Cases {
        @BeforeAll
        void open() {
            fill(Rooms.onPostgres());
        }
    }

    abstract static class Cases {

        private Rooms rooms;
        private Callers callers;

        void fill(Rooms empty) {
            rooms = empty;
            rooms.clock(Instant.parse("2026-03-05T18:00:00Z"));
            callers = new Callers(rooms);
            DemonstrationData.make(rooms, TODAY, "FRB-5", "FRB-1", "BAL-1");
        }

        @AfterAll
        void close() {
            rooms.close();
        }

        private List<Evidence> evidence(Caller caller, String group, LocalDate asOf, String occasion) {
            return rooms.as(caller, () -> rooms.get(EvidenceService.class).ofGroup(group, asOf, occasion));
        }

        @Test
        @DisplayName("F1 the worked example out of the database: 35 points, mean 3.5")
        void workedExample() {
            List<Evidence> evidence = evidence(callers.facilitator("FRB", "FRB-5"), "FRB-5", null, "mid");

            assertThat(evidence).extracting(Evidence::suggested).containsExactly(4, 5, 3, 4, 2, 5, 3, 4, 4, 1);
            assertThat(evidence).extracting(Evidence::numerator).containsExactly(null, 9, null, 8, 2, 9, 6, 7, 14, 3);
            assertThat(evidence).extracting(Evidence::denominator).containsExactly(null, 9, null, 9, 9, 9, 9, 16, 16, 16);
            assertThat(evidence.get(0).value()).isEqualTo(9);
            assertThat(evidence.get(1).projected()).isTrue();
        }

        @Test
        @DisplayName("F4 the records of a finished group say what was rated, as of each cut-off, whoever may read them")
        void asOfThePast() {
            List<Caller> readers = List.of(callers.coordinator("FRB"), callers.facilitator("FRB", "FRB-1"),
                callers.assessor("hanne.lund@example.org", "BAL", "FRB-1"));
            for (Assessed assessed : assessed("FRB-1")) {
                for (Caller reader : readers) {
                    List<Evidence> evidence = evidence(reader, "FRB-1", assessed.cutOff(), "mid");
                    assertThat(evidence).extracting(Evidence::suggested).isEqualTo(assessed.ratings().subList(0, 10));
                }
            }
        }

        @Test
        @DisplayName("F4 before the first session nothing is counted")
        void beforeTheStart() {
            List<Evidence> evidence = evidence(callers.coordinator("FRB"), "FRB-5", LocalDate.of(2020, 1, 1), null);

            assertThat(evidence).hasSize(13).extracting(Evidence::suggested).containsOnlyNulls();
            assertThat(evidence.get(3).denominator()).isZero();
        }

        @Test
        @DisplayName("F1 a handout counts for the person, wherever it was given")
        void handoutOfAnotherGroup() {
            Caller facilitator = callers.facilitator("FRB", "FRB-5");
            Evidence before = evidence(facilitator, "FRB-5", null, "mid").get(3);
            String person = before.notMet().get(0).who().code();
            String module = before.notMet().get(0).reason().args().get(0);
            HandoutGiven[] given = new HandoutGiven[1];
            rooms.make(() -> given[0] = giveElsewhere(person, module));

            assertThat(evidence(facilitator, "FRB-5", null, "mid").get(3).numerator()).isEqualTo(before.numerator() + 1);
            rooms.make(() -> store().remove(store().ask(HandoutGiven.class).where("e.id = :id", "id", given[0].id()).get()));
        }

        @Test
        @DisplayName("F1 a group's record costs the same few statements whatever its size")
        void statements() {
            Caller coordinator = callers.coordinator("FRB");
            int large = rooms.statements(() -> evidence(coordinator, "FRB-1", null, null));

            assertThat(large).isLessThanOrEqualTo(11);
            assertThat(rooms.statements(() -> evidence(coordinator, "FRB-5", null, null))).isEqualTo(large);
        }

        @Test
        @DisplayName("F1 many groups at once say what each says alone, today and as of any day, at the cost of one")
        void manyAtOnce() {
            Caller everywhere = everywhere();
            LocalDate past = TODAY.minusMonths(2);
            for (LocalDate day : Arrays.asList(null, past, LocalDate.of(2020, 1, 1))) {
                Map<String, List<Evidence>> all = all(everywhere, day, null);
                assertThat(all.keySet()).containsExactly("BAL-1", "FRB-1", "FRB-5");
                all.forEach((group, evidence) -> assertThat(evidence).isEqualTo(evidence(everywhere, group, day, null)));
            }
            assertThat(some(everywhere, List.of("FRB-5", "FRB-1", "FRB-5"), past, "mid")).containsOnlyKeys("FRB-1", "FRB-5")
                .containsEntry("FRB-5", evidence(everywhere, "FRB-5", past, "mid"));

            int one = rooms.statements(() -> evidence(everywhere, "FRB-5", null, null));
            assertThat(rooms.statements(() -> some(everywhere, List.of("FRB-5", "FRB-1"), null, null))).isEqualTo(one);
            assertThat(rooms.statements(() -> all(everywhere, null, null))).isEqualTo(one);
            assertThat(rooms.statements(() -> some(everywhere, List.of(), null, null))).isZero();
            assertThat(rooms.statements(() -> some(everywhere, List.of("NONE"), null, null))).isEqualTo(1);
        }

        @Test
        @DisplayName("F1 more groups than are read at a time: none is left out, and each portion costs what one group costs")
        void moreThanAtATime() {
            Caller everywhere = everywhere();
            List<String> codes = new ArrayList<>(List.of("FRB-1", "FRB-5"));
            IntStream.range(0, 60).mapToObj("A-%02d"::formatted).forEach(codes::add);
            rooms.make(() -> codes.stream().skip(2).forEach(code -> {
                Group group = new Group(code, store().ask(Site.class).where("e.code = 'BAL'").get(), code);
                group.teach("danish-2011", null, null, null);
                group.meet(Group.Format.CLOSED, TODAY.minusWeeks(6), null, null, 36, 7, 60, 8);
                store().add(group);
            }));

            Map<String, List<Evidence>> judged = some(everywhere, codes, null, null);
            assertThat(judged).hasSize(62).containsEntry("FRB-5", evidence(everywhere, "FRB-5", null, null));
            assertThat(judged.get("A-49")).extracting(Evidence::suggested).containsOnlyNulls();
            int one = rooms.statements(() -> evidence(everywhere, "FRB-5", null, null));
            assertThat(rooms.statements(() -> some(everywhere, codes, null, null))).isEqualTo(1 + 2 * (one - 1));
        }

        @Test
        @DisplayName("K3 of many groups only those in reach are there")
        void manyInReach() {
            assertThat(all(callers.coordinator("BAL"), null, null)).containsOnlyKeys("BAL-1");
            assertThat(all(callers.facilitator("FRB", "FRB-5"), null, null)).containsOnlyKeys("FRB-5");
            assertThat(all(callers.assessor("hanne.lund@example.org", "BAL", "FRB-1"), null, null)).containsOnlyKeys("FRB-1");
            assertThat(all(callers.assessor("hanne.lund@example.org", "BAL", null), null, null)).isEmpty();
            assertThat(some(callers.coordinator("BAL"), List.of("FRB-5", "BAL-1"), null, null)).containsOnlyKeys("BAL-1");
            Caller frederiksberg = callers.coordinator("FRB");
            assertThatThrownBy(() -> all(frederiksberg, null, "never")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> all(frederiksberg, null, null).clear()).isInstanceOf(RuntimeException.class);
        }

        @Test
        @DisplayName("F4 the weeks of a group out of one reading: each as that day tells alone, the last one today or the day it ended")
        void weeks() {
            Caller coordinator = callers.coordinator("FRB");
            int one = rooms.statements(() -> evidence(coordinator, "FRB-5", null, null));
            assertThat(rooms.statements(() -> weeks(coordinator, "FRB-5"))).as("the record and its weeks together").isEqualTo(one);
            assertThat(rooms.as(coordinator, () -> service().course("FRB-5", null)).record())
                .isEqualTo(rooms.as(coordinator, () -> service().record("FRB-5")));
            for (String group : List.of("FRB-5", "FRB-1")) {
                List<Week> weeks = weeks(coordinator, group);
                LocalDate start = groupOf(group).start();
                LocalDate last = group.equals("FRB-5") ? TODAY : groupOf(group).endedOn();
                assertThat(weeks.get(0).asOf()).isEqualTo(start.plusDays(6));
                assertThat(weeks.get(weeks.size() - 1).asOf()).isEqualTo(last);
                assertThat(weeks).hasSize((int) (ChronoUnit.DAYS.between(start, last) / 7) + 1);
                for (Week week : List.of(weeks.get(2), weeks.get(9), weeks.get(weeks.size() - 1))) {
                    assertThat(week.items()).isEqualTo(evidence(coordinator, group, week.asOf(), "end"));
                    assertThat(week.number()).isEqualTo(weeks.indexOf(week) + 1);
                }
            }
            assertThatThrownBy(() -> weeks(callers.coordinator("BAL"), "FRB-5")).isInstanceOf(NotFound.class);
        }

        @Test
        @DisplayName("F1 somebody in two groups counts in each by what was there; what is the person's own counts in both")
        void inTwoGroups() {
            Caller everywhere = everywhere();
            String person = evidence(everywhere, "FRB-5", null, "mid").get(5).met().get(0).code();
            Membership[] second = new Membership[1];
            rooms.make(() -> second[0] = store().add(new Membership(store().ask(Group.class).where("e.code = 'BAL-1'").get(),
                store().ask(Participant.class).where("e.code = :code", "code", person).get(), TODAY.minusMonths(1))));
            Map<String, List<Evidence>> both = all(everywhere, null, null);

            assertThat(both.get("BAL-1").get(5).leftOut()).extracting(found -> found.who().code()).contains(person);
            assertThat(both.get("FRB-5").get(5).met()).extracting(who -> who.code()).contains(person);
            assertThat(both.get("BAL-1")).isEqualTo(evidence(everywhere, "BAL-1", null, null));
            rooms.make(() -> store().remove(store().ask(Membership.class).where("e.id = :id", "id", second[0].id()).get()));
        }

        @Test
        @DisplayName("K3 a group of another site is absent, and so is an occasion the scale does not know")
        void outOfReach() {
            for (Caller stranger : List.of(callers.coordinator("BAL"), callers.facilitator("BAL", "BAL-1"),
                callers.assessor("hanne.lund@example.org", "BAL", null))) {
                assertThatThrownBy(() -> evidence(stranger, "FRB-5", null, null)).isInstanceOf(NotFound.class);
            }
            assertThatThrownBy(() -> evidence(callers.coordinator("FRB"), "FRB-5", null, "never")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> rooms.as(callers.coordinator("FRB"), () -> rooms.get(EvidenceService.class).record("NONE")))
                .isInstanceOf(NotFound.class);
        }

        /** A coordinator of all sites. */
        private static Caller everywhere() {
            return new Caller(UUID.randomUUID(), "all@example.org", "A", "da", null, Set.of(new Caller.RoleAt(Role.COORDINATOR, null, null)),
                Set.of(), Set.of());
        }

        private EvidenceService service() {
            return rooms.get(EvidenceService.class);
        }

        private Map<String, List<Evidence>> all(Caller caller, LocalDate asOf, String occasion) {
            return some(caller, List.of("FRB-5", "FRB-1", "BAL-1"), asOf, occasion);
        }

        private Map<String, List<Evidence>> some(Caller caller, List<String> groups, LocalDate asOf, String occasion) {
            return rooms.as(caller, () -> service().ofGroups(groups, asOf, occasion));
        }

        private List<Week> weeks(Caller caller, String group) {
            return rooms.as(caller, () -> service().course(group, "end")).weeks();
        }

        private Group groupOf(String code) {
            Group[] found = new Group[1];
            rooms.make(() -> found[0] = store().ask(Group.class).where("e.code = :code", "code", code).get());
            return found[0];
        }

        private record Assessed(LocalDate cutOff, List<Integer> ratings) {
        }

        private List<Assessed> assessed(String group) {
            List<Assessed> found = new ArrayList<>();
            rooms.make(() -> store().ask(Assessment.class).where("e.group.code = :code", "code", group).order("e.number").list()
                .forEach(assessment -> found.add(new Assessed(assessment.cutOff(), ratings(assessment)))));
            return found;
        }

        private List<Integer> ratings(Assessment assessment) {
            List<Rating> all = store().ask(Rating.class).where("e.assessment = :assessment", "assessment", assessment)
                .order("e.item").list();
            boolean agreed = all.stream().anyMatch(rating -> rating.assessor() == null);
            return all.stream().filter(rating -> !agreed || rating.assessor() == null).map(Rating::value).toList();
        }

        private HandoutGiven giveElsewhere(String person, String module) {
            String handout = rooms.get(Definitions.class).edition("danish-2011").module(module).orElseThrow().handouts().get(0).code();
            return store().add(new HandoutGiven(store().ask(Group.class).where("e.code = 'BAL-1'").get(),
                store().ask(Participant.class).where("e.code = :code", "code", person).get(), handout, TODAY));
        }

        private ScopedStore store() {
            return rooms.get(ScopedStore.class);
        }
    }
}
