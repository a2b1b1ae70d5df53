package org.imr.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.imr.access.ScopedStore;
import org.imr.access.Site;
import org.imr.evidence.EvidenceService;
import org.imr.fidelity.GroupRecord;
import org.imr.goal.GoalPicture;
import org.imr.goal.GoalService;
import org.imr.kernel.NotFound;
import org.imr.oversight.HistoryService;
import org.imr.session.Contact;
import org.imr.session.ContactEntry;
import org.imr.session.ContactService;
import org.imr.session.ParticipantRecord;
import org.imr.session.ParticipantRecordService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** People go on in another group, of the same site or of another. */
class MoveIT {

    private static final LocalDate START = Town.TODAY.minusDays(28);
    private static Town town;
    private static MoveService moves;
    private static ReferralService referrals;
    private static ParticipantService people;

    @BeforeAll
    static void open() {
        town = new Town();
        moves = town.rooms.get(MoveService.class);
        referrals = town.rooms.get(ReferralService.class);
        people = town.rooms.get(ParticipantService.class);
        town.groupAtGladsaxe("G-01", START);
    }

    @AfterAll
    static void close() {
        town.close();
    }

    @Test
    @DisplayName("B4 a move between groups one reaches: leaves with the reason moved, joins on the next day")
    void withinReach() {
        town.group("M-01", START, 10);
        town.group("M-02", START, 10);
        town.person("M-01", "M1-1", "Anna", START);

        town.person("M-02", "M2-1", "Bo", START);
        assertThat(town.asFaye(() -> moves.destinations("M-01"))).extracting(Destination::code).contains("M-02").doesNotContain("M-01", "G-01");
        assertThat(town.asCora(() -> moves.destinations("M-01"))).filteredOn(one -> one.code().equals("M-02")).singleElement()
            .satisfies(one -> assertThat(one.people()).isEqualTo(1));
        town.asFaye(() -> move("M-01", "M1-1", "M-02"));

        assertThat(town.picture("M-01").stays()).extracting(Stay::left, Stay::reason)
            .containsExactly(tuple(Town.TODAY, Membership.Reason.MOVED));
        assertThat(town.picture("M-02").toJoin()).extracting(Stay::participant, Stay::joined)
            .containsExactly(tuple("M1-1", Town.TODAY.plusDays(1)));
        assertThatThrownBy(() -> town.asFaye(() -> move("M-01", "M1-1", "M-01"))).hasMessage("roster.move-same");
    }

    @Test
    @DisplayName("B4 K3 a referral: the person leaves, the other site's coordinator sees them by name and takes them into a group")
    void referral() {
        town.group("M-04", START, 10);
        town.person("M-04", "M4-1", "Carl", START);
        town.asFaye(() -> refer("M-04", "M4-1", "GLX"));

        assertThat(town.asFaye(() -> referrals.ofGroup("M-04"))).extracting(ReferralLine::name).containsExactly("Carl");
        assertThat(town.asFaye(() -> referrals.arriving())).isEmpty();
        assertThat(town.asCora(() -> referrals.arriving())).isEmpty();
        assertThat(town.asGert(() -> referrals.arriving())).extracting(ReferralLine::name, ReferralLine::note)
            .containsExactly(tuple("Carl", "Mondays are best"));
        assertThatThrownBy(() -> town.asGert(() -> people.participant("M4-1"))).as("no more than that").isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> town.asCora(() -> takeUp("M-04", "M4-1"))).as("not referred there").isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> town.asFaye(() -> takeUp("G-01", "M4-1"))).isInstanceOf(NotFound.class);

        town.asGert(() -> takeUp("G-01", "M4-1"));
        assertThat(town.asGert(() -> referrals.arriving())).isEmpty();
        assertThat(town.asGert(() -> people.participant("M4-1")).editable()).isTrue();
        assertThat(town.picture("G-01").members()).extracting(Stay::participant).contains("M4-1");
    }

    @Test
    @DisplayName("B4 a referral is taken back by who made it, and by nobody else")
    void takenBack() {
        town.group("M-05", START, 10);
        town.person("M-05", "M5-1", "Dan", START);
        town.asFaye(() -> refer("M-05", "M5-1", "GLX"));

        town.asFinn(() -> withdraw("M-05", "M5-1"));
        town.asGert(() -> withdraw("M-05", "M5-1"));
        assertThat(town.asGert(() -> referrals.arriving())).extracting(ReferralLine::name).contains("Dan");
        town.asFaye(() -> withdraw("M-05", "M5-1"));
        assertThat(town.asGert(() -> referrals.arriving())).extracting(ReferralLine::name).doesNotContain("Dan");
        assertThatThrownBy(() -> town.asGert(() -> takeUp("G-01", "M5-1"))).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("B4 a site that cannot take somebody says why; whoever referred them reads it, and may ask again")
    void declined() {
        town.group("M-07", START, 10);
        town.person("M-07", "M7-1", "Fie", START);
        town.asFaye(() -> refer("M-07", "M7-1", "GLX"));

        assertThatThrownBy(() -> town.asGert(() -> decline("M7-1", " "))).hasMessage("roster.decline-reason");
        assertThatThrownBy(() -> town.asCora(() -> decline("M7-1", "No"))).as("another site's coordinator").isInstanceOf(NotFound.class);
        town.asGert(() -> decline("M7-1", "No room until May"));
        assertThat(town.asGert(() -> referrals.arriving())).extracting(ReferralLine::participant).doesNotContain("M7-1");
        assertThatThrownBy(() -> town.asGert(() -> takeUp("G-01", "M7-1"))).isInstanceOf(NotFound.class);
        assertThat(town.asFaye(() -> referrals.ofGroup("M-07"))).extracting(ReferralLine::name, ReferralLine::declinedOn, ReferralLine::why)
            .containsExactly(tuple("Fie", Town.TODAY, "No room until May"));

        town.asFaye(() -> refer("M-07", "M7-1", "GLX"));
        assertThat(town.asGert(() -> referrals.arriving())).extracting(ReferralLine::participant).contains("M7-1");
        town.asGert(() -> takeUp("G-01", "M7-1"));
    }

    @Test
    @DisplayName("B4 a site that declined somebody is asked again out of another group, whoever runs it; asked twice at a time it is told so")
    void askedAgainOutOfAnotherGroup() {
        town.group("M-09", START, 10);
        town.asCora(() -> {
            town.rooms.get(FoundingService.class).found(new NewGroup("M-10", "BAL", Town.facts("M-10", START, 10), "danish-2011",
                List.of("finn@example.org")));
            return null;
        });
        town.person("M-09", "M9-1", "Gitte", START);
        town.asCora(() -> {
            town.rooms.get(MembershipService.class).join("M-10", "M9-1", START);
            return null;
        });
        town.asFaye(() -> refer("M-09", "M9-1", "GLX"));

        assertThatThrownBy(() -> town.asFinn(() -> refer("M-10", "M9-1", "GLX"))).hasMessage("roster.already-referred");
        town.asGert(() -> decline("M9-1", "No room until May"));
        town.asFinn(() -> refer("M-10", "M9-1", "GLX"));
        assertThat(town.asGert(() -> referrals.arriving())).filteredOn(one -> one.participant().equals("M9-1")).singleElement()
            .satisfies(one -> assertThat(one.from()).isEqualTo("M-10"));
        assertThat(town.asFaye(() -> referrals.ofGroup("M-09"))).isEmpty();
        town.asGert(() -> takeUp("G-01", "M9-1"));
    }

    @Test
    @DisplayName("B4 K3 somebody who moves on a second time: the first site reads nothing of what the second one recorded")
    void movedTwice() {
        town.group("M-08", START, 10);
        town.person("M-08", "M8-1", "Hanne", START);
        GoalService goals = town.rooms.get(GoalService.class);
        town.asFaye(() -> goals.set("M8-1", "To sing", null, START.plusDays(1)));
        town.asEverywhere(() -> move("M-08", "M8-1", "G-01"));
        town.arrive("2026-03-12T09:00:00Z");
        try {
            town.asGert(() -> goals.set("M8-1", "To sail", null, Town.TODAY.plusDays(5)));
            town.rooms.make(() -> {
                ScopedStore store = town.rooms.get(ScopedStore.class);
                store.ask(Participant.class).where("e.code = 'M8-1'").get().moveTo(store.add(new Site("HVI", "Hvidovre")));
            });

            for (GoalReader old : List.<GoalReader>of(town::asFaye, town::asCora)) {
                assertThat(old.read(() -> goals.goals("M8-1"))).extracting(GoalPicture::words).containsExactly("To sing");
                assertThat(old.history("M8-1")).contains("To sing").doesNotContain("To sail");
            }
            assertThat(((GoalReader) town::asGert).history("M8-1")).contains("To sail");
        } finally {
            town.rooms.clock(Instant.parse("2026-03-02T09:00:00Z"));
        }
    }

    @Test
    @DisplayName("B4 somebody who joins a group of the site by another way is no longer waited for there")
    void joinedByAnotherWay() {
        town.group("M-11", START, 10);
        town.person("M-11", "M11-1", "Ida", START);
        town.group("M-12", START, 10);
        town.asCora(() -> {
            town.rooms.get(MembershipService.class).join("M-12", "M11-1", START);
            return null;
        });
        town.asFaye(() -> refer("M-11", "M11-1", "GLX"));
        town.asEverywhere(() -> move("M-12", "M11-1", "G-01"));

        assertThat(town.asGert(() -> referrals.arriving())).extracting(ReferralLine::participant).doesNotContain("M11-1");
        assertThat(town.asFaye(() -> referrals.ofGroup("M-11"))).isEmpty();
    }

    private static Void decline(String person, String why) {
        referrals.decline("GLX", person, why);
        return null;
    }

    @Test
    @DisplayName("B4 K3 the site that somebody has left keeps what it recorded of them, and sees nothing of what the new site does; the rules count it for both alike")
    void oldSiteKeepsWhatItRecorded() {
        town.group("M-06", START, 10);
        town.person("M-06", "M6-1", "Erna", START);
        GoalService goals = town.rooms.get(GoalService.class);
        town.asFaye(() -> goals.set("M6-1", "To sing", null, START.plusDays(1)));
        town.asFaye(() -> contact("M6-1", Town.TODAY, "called from Ballerup"));
        town.asEverywhere(() -> move("M-06", "M6-1", "G-01"));
        town.arrive("2026-03-12T09:00:00Z");
        try {
            town.asGert(() -> goals.set("M6-1", "To sail", null, Town.TODAY.plusDays(5)));
            town.asGert(() -> {
                goals.addStep("M6-1", 2, "Buy a boat");
                goals.followUp("M6-1", 1, Town.TODAY.plusDays(6), "sang at Gladsaxe", null, true);
                return contact("M6-1", Town.TODAY.plusDays(7), "called from Gladsaxe");
            });

            for (GoalReader old : List.<GoalReader>of(town::asFaye, town::asCora)) {
                assertThat(old.read(() -> goals.goals("M6-1"))).extracting(GoalPicture::words).containsExactly("To sing");
                assertThat(old.read(() -> goals.goals("M6-1")).get(0).followUps()).isEmpty();
                assertThat(notes(old)).containsExactly("called from Ballerup");
                assertThat(old.history("M6-1")).contains("called from Ballerup", "To sing").doesNotContain("Gladsaxe", "To sail", "Buy a boat");
            }
            assertThat(town.asGert(() -> goals.goals("M6-1"))).extracting(GoalPicture::words).containsExactly("To sing", "To sail");
            assertThat(notes(town::asGert)).containsExactly("called from Gladsaxe", "called from Ballerup");
            assertThat(counted(town::asFaye)).as("goals, contacts, follow-ups belong to the person, wherever they were made")
                .isEqualTo(counted(town::asEverywhere)).isEqualTo(List.of(2, 1));
        } finally {
            town.rooms.clock(Instant.parse("2026-03-02T09:00:00Z"));
        }
    }

    /** Somebody who reads. */
    private interface GoalReader {

        <R> R read(Callable<R> what);

        default String history(String person) {
            return read(() -> town.rooms.get(HistoryService.class).ofPerson(person, 0, 50)).lines().rows().toString();
        }
    }

    private static Void contact(String person, LocalDate day, String note) {
        town.rooms.get(ContactService.class).note(person, new ContactEntry(day, Contact.Kind.PARTICIPANT, Contact.Reason.OTHER, note));
        return null;
    }

    private static List<String> notes(GoalReader reader) {
        return reader.read(() -> town.rooms.get(ParticipantRecordService.class).record("M6-1")).contacts().stream()
            .map(ParticipantRecord.ContactLine::note).toList();
    }

    /** How many goals, and follow-ups of the first, the record of the old group has of her. */
    private static List<Integer> counted(GoalReader reader) {
        GroupRecord.Person erna = reader.read(() -> town.rooms.get(EvidenceService.class).record("M-06")).people().stream()
            .filter(one -> one.code().equals("M6-1")).findFirst().orElseThrow();
        return List.of(erna.goals().size(), erna.goals().stream().mapToInt(goal -> goal.followUps().size()).sum());
    }

    private static Void move(String group, String person, String to) {
        Stay stay = stay(group, person);
        moves.move(group, person, stay.joined(), stay.version(), Town.TODAY, to);
        return null;
    }

    private static Void refer(String group, String person, String site) {
        Stay stay = stay(group, person);
        moves.refer(group, person, stay.joined(), stay.version(), Town.TODAY.minusDays(1), site, "Mondays are best");
        return null;
    }

    private static Void takeUp(String group, String person) {
        referrals.takeUp(group, person, Town.TODAY);
        return null;
    }

    private static Void withdraw(String group, String person) {
        referrals.withdraw(group, person);
        return null;
    }

    private static Stay stay(String group, String person) {
        return town.picture(group).stays().stream().filter(one -> one.participant().equals(person)).findFirst().orElseThrow();
    }
}
