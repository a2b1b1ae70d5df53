package org.imr.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.imr.kernel.NotFound;
import org.imr.kernel.Rejected;
import org.imr.oversight.Days;
import org.imr.oversight.Filter;
import org.imr.oversight.FlowLine;
import org.imr.oversight.FlowService;
import org.imr.oversight.GlanceService;
import org.imr.oversight.GroupGlance;
import org.imr.oversight.History;
import org.imr.oversight.HistoryService;
import org.imr.oversight.RegisterService;
import org.imr.oversight.SiteGlance;
import org.imr.oversight.SiteGlanceService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** People are referred to another site while their last day in the group is still to come. */
class PlannedReferralIT {

    private static final LocalDate START = Town.TODAY.minusDays(28);
    private static final LocalDate LAST = Town.TODAY.plusDays(8);
    private static Town town;
    private static MoveService moves;
    private static ReferralService referrals;

    @BeforeAll
    static void open() {
        town = new Town();
        moves = town.rooms.get(MoveService.class);
        referrals = town.rooms.get(ReferralService.class);
        town.groupAtGladsaxe("G-01", START);
    }

    @AfterAll
    static void close() {
        town.close();
    }

    @Test
    @DisplayName("B4 K3 a referral planned ahead: the new site reads the last day and takes up from the day after; the person is of the old site until then")
    void plannedAhead() {
        town.group("R-11", START, 10);
        town.person("R-11", "R11-1", "Jens", START);
        town.asFaye(() -> refer("R-11", "R11-1", LAST.plusDays(2)));
        town.asFaye(() -> leave("R-11", "R11-1", LAST));
        assertThat(town.asGert(() -> referrals.arriving())).extracting(ReferralLine::name, ReferralLine::lastDay).containsExactly(tuple("Jens", LAST));
        assertThat(town.asFaye(() -> referrals.ofGroup("R-11"))).extracting(ReferralLine::lastDay).containsExactly(LAST);
        for (LocalDate early : List.of(Town.TODAY, LAST)) {
            assertThatThrownBy(() -> town.asGert(() -> takeUp("R11-1", early))).hasMessage("roster.joins-too-early");
        }

        town.asGert(() -> takeUp("R11-1", LAST.plusDays(1)));
        try {
            for (String day : List.of("2026-03-02T09:00:00Z", "2026-03-10T22:30:00Z")) {
                town.arrive(day);
                assertThat(town.asFaye(() -> people().participant("R11-1"))).as(day).extracting(ParticipantPicture::siteName, ParticipantPicture::editable)
                    .containsExactly("Ballerup", true);
                assertThatThrownBy(() -> town.asGert(() -> people().participant("R11-1"))).as(day).isInstanceOf(NotFound.class);
            }
            town.arrive("2026-03-10T23:30:00Z");
            assertThat(town.asGert(() -> people().participant("R11-1")).siteName()).isEqualTo("Gladsaxe");
        } finally {
            town.rooms.clock(Instant.parse("2026-03-02T09:00:00Z"));
        }
    }

    @Test
    @DisplayName("I5 who is to come from another site is counted once: where they are until the day, and from then on as one who has left there too")
    void countedOnce() {
        town.group("R-12", START, 10);
        town.person("R-12", "R12-1", "Ole", START);
        town.person("R-12", "R12-2", "Pia", START);
        List<Integer> before = goingOn();
        List<Integer> enrolled = enrolled();
        town.asFaye(() -> refer("R-12", "R12-1", LAST));
        town.asGert(() -> takeUp("R12-1", LAST.plusDays(1)));
        town.asEverywhere(() -> {
            Stay stay = stay("R-12", "R12-2");
            moves.move("R-12", "R12-2", stay.joined(), stay.version(), LAST, "G-01");
            return null;
        });
        assertThat(goingOn()).as("nobody is twice").isEqualTo(before);
        assertThat(enrolled()).as("nor at a glance, group by group and site by site").isEqualTo(enrolled);
        assertThat(registered()).as("nor in the programme's workbook").contains("R-12 R12-1", "R-12 R12-2").doesNotContain("G-01 R12-1", "G-01 R12-2");
        try {
            town.arrive("2026-03-11T09:00:00Z");
            assertThat(goingOn()).isEqualTo(List.of(before.get(0) - 2, before.get(1) + 2));
            assertThat(registered()).contains("R-12 R12-1", "R-12 R12-2", "G-01 R12-1", "G-01 R12-2");
        } finally {
            town.rooms.clock(Instant.parse("2026-03-02T09:00:00Z"));
        }
    }

    @Test
    @DisplayName("D9 a day to come is told as one to come: who will leave has not left, who will join has not joined")
    void toldAsToCome() {
        town.group("R-13", START, 10);
        town.person("R-13", "R13-1", "Ada", START);
        town.asFaye(() -> refer("R-13", "R13-1", LAST));
        town.asFaye(() -> leave("R-13", "R13-1", null));
        town.asFaye(() -> leave("R-13", "R13-1", Town.TODAY));
        assertThat(actions("R-13")).containsSubsequence("left", "will not leave", "will leave").doesNotContain("did not leave");

        town.group("R-14", START, 10);
        town.person("R-14", "R14-1", "Eva", LAST);
        assertThat(actions("R-14")).contains("will join").doesNotContain("joined");
    }

    @Test
    @DisplayName("B4 who stays after all is no longer referred")
    void staysAfterAll() {
        town.group("R-15", START, 10);
        town.person("R-15", "R15-1", "Bent", START);
        town.asFaye(() -> refer("R-15", "R15-1", LAST));
        assertThat(town.asGert(() -> referrals.arriving())).extracting(ReferralLine::name).contains("Bent");
        town.asFaye(() -> leave("R-15", "R15-1", null));
        assertThat(town.asGert(() -> referrals.arriving())).extracting(ReferralLine::name).doesNotContain("Bent");
        assertThat(actions("R-15")).contains("referral taken back");
    }

    @Test
    @DisplayName("B4 who was taken up elsewhere from a coming day is neither referred nor moved again, nor is their last day here put on or after it; until that is called off")
    void takenUpOnce() {
        town.group("R-16", START, 10);
        town.group("R-17", START, 10);
        town.person("R-16", "R16-1", "Eva", START);
        town.asFaye(() -> refer("R-16", "R16-1", LAST));
        town.asGert(() -> takeUp("R16-1", LAST.plusDays(2)));
        Stay before = stay("R-16", "R16-1");
        assertThat(town.asFaye(() -> moves.onward("R-16"))).as("planned").containsExactly(
            new Onward("R16-1", "Eva", "R-16", START, "Gladsaxe 1", "Gladsaxe", LAST.plusDays(2)));

        for (Callable<Void> again : List.<Callable<Void>>of(() -> refer("R-16", "R16-1", Town.TODAY), () -> move("R-16", "R16-1", Town.TODAY, "R-17"))) {
            assertThatThrownBy(() -> town.asFaye(again)).hasMessage("roster.goes-on").isInstanceOfSatisfying(Rejected.class,
                told -> assertThat(told.arguments()).containsExactly("Eva", "Gladsaxe 1", "Gladsaxe", LAST.plusDays(2)));
        }
        for (LocalDate late : Arrays.asList(LAST.plusDays(2), LAST.plusDays(9), null)) {
            assertThatThrownBy(() -> town.asFaye(() -> leave("R-16", "R16-1", late))).hasMessage("roster.goes-on-before");
        }
        assertThat(stay("R-16", "R16-1")).as("nothing was written").isEqualTo(before);
        assertThat(town.asEverywhere(() -> referrals.ofGroup("R-16"))).isEmpty();
        assertThat(town.picture("R-17").stays()).isEmpty();

        town.asFaye(() -> leave("R-16", "R16-1", LAST.plusDays(1)));
        town.asGert(() -> leave("G-01", "R16-1", LAST.plusDays(2)));
        assertThat(town.asFaye(() -> moves.onward("R-16"))).as("called off").isEmpty();
        town.asFaye(() -> leave("R-16", "R16-1", null));
        assertThat(stay("R-16", "R16-1").left()).isNull();
    }

    @Test
    @DisplayName("B4 K3 who referred somebody reads where they went on and from when, in one statement, until they are back; nobody else does, and not where they go after that")
    void wentOn() {
        town.group("R-20", START, 10);
        for (int number = 1; number <= 3; number++) {
            String person = "R20-" + number;
            town.person("R-20", person, "Gry " + number, START);
            town.asFaye(() -> refer("R-20", person, Town.TODAY.minusDays(1)));
            town.asGert(() -> takeUp(person, Town.TODAY));
        }
        assertThat(town.asFaye(() -> moves.onward("R-20"))).extracting(Onward::participant, Onward::site, Onward::group, Onward::from)
            .containsExactlyInAnyOrder(tuple("R20-1", "Gladsaxe", "Gladsaxe 1", Town.TODAY), tuple("R20-2", "Gladsaxe", "Gladsaxe 1", Town.TODAY),
                tuple("R20-3", "Gladsaxe", "Gladsaxe 1", Town.TODAY));
        assertThat(town.asFaye(() -> town.rooms.statements(() -> moves.onward("R-20")))).isEqualTo(1);
        assertThat(town.asFaye(() -> moves.onwardOf("R20-1"))).extracting(Onward::left, Onward::group).containsExactly(tuple("R-20", "Gladsaxe 1"));
        assertThat(town.asGert(() -> moves.onward("R-20"))).isEmpty();
        assertThat(town.asFinn(() -> moves.onward("R-20"))).isEmpty();

        town.asEverywhere(() -> move("G-01", "R20-1", Town.TODAY.plusDays(1), "R-20"));
        assertThat(town.asFaye(() -> moves.onward("R-20"))).extracting(Onward::participant).containsExactlyInAnyOrder("R20-2", "R20-3");
        assertThat(town.asGert(() -> moves.onward("G-01"))).extracting(Onward::participant, Onward::group, Onward::from)
            .contains(tuple("R20-1", "R-20", Town.TODAY.plusDays(2)));
    }

    @Test
    @DisplayName("B4 who was moved within reach meanwhile is not taken up by the site to which they had been referred")
    void movedMeanwhile() {
        town.group("R-18", START, 10);
        town.group("R-19", START, 10);
        town.person("R-18", "R18-1", "Finn", START);
        town.asFaye(() -> refer("R-18", "R18-1", LAST));
        town.asFaye(() -> move("R-18", "R18-1", LAST, "R-19"));

        assertThatThrownBy(() -> town.asGert(() -> takeUp("R18-1", LAST.plusDays(3)))).hasMessage("roster.goes-on");
        assertThat(town.picture("G-01").stays()).extracting(Stay::participant).doesNotContain("R18-1");
        town.asFaye(() -> {
            referrals.withdraw("R-18", "R18-1");
            return null;
        });
    }

    /** How many go on at Ballerup, and at Gladsaxe. */
    private static List<Integer> goingOn() {
        var sites = town.asEverywhere(() -> town.rooms.get(FlowService.class).lines(Filter.ALL)).stream()
            .collect(Collectors.toMap(FlowLine::siteCode, line -> line.goingOn().people().orElseThrow()));
        return List.of(sites.get("BAL"), sites.getOrDefault("GLX", 0));
    }

    /** How many are enrolled in R-12 and in G-01, and at Ballerup and Gladsaxe, as the overview says. */
    private static List<Integer> enrolled() {
        var groups = town.asEverywhere(() -> town.rooms.get(GlanceService.class).groups(Filter.ALL, 0, 100)).rows().stream()
            .collect(Collectors.toMap(GroupGlance::code, line -> line.figures().orElseThrow().enrolled()));
        var sites = town.asEverywhere(() -> town.rooms.get(SiteGlanceService.class).sites(Optional.empty(), 0, 100)).rows().stream()
            .collect(Collectors.toMap(SiteGlance::code, line -> line.people().orElseThrow()));
        return List.of(groups.get("R-12"), groups.get("G-01"), sites.get("BAL"), sites.get("GLX"));
    }

    /** Who is told of in the programme's workbook, and in which group. */
    private static List<String> registered() {
        return town.asEverywhere(() -> town.rooms.get(RegisterService.class).portion(List.of("R-12", "G-01"), Days.ALL)).people().stream()
            .map(one -> one.group() + " " + one.code()).toList();
    }

    private static List<String> actions(String group) {
        return town.asFaye(() -> town.rooms.get(HistoryService.class).ofGroup(group, 0, 50)).lines().rows().stream().map(History.Line::action).toList();
    }

    private static ParticipantService people() {
        return town.rooms.get(ParticipantService.class);
    }

    private static Void refer(String group, String person, LocalDate lastDay) {
        Stay stay = stay(group, person);
        moves.refer(group, person, stay.joined(), stay.version(), lastDay, "GLX", null);
        return null;
    }

    private static Void move(String group, String person, LocalDate lastDay, String to) {
        Stay stay = stay(group, person);
        moves.move(group, person, stay.joined(), stay.version(), lastDay, to);
        return null;
    }

    private static Void leave(String group, String person, LocalDate lastDay) {
        Stay stay = stay(group, person);
        town.rooms.get(MembershipService.class).leave(group, person, stay.joined(), stay.version(), lastDay, lastDay == null ? null : Membership.Reason.MOVED);
        return null;
    }

    private static Void takeUp(String person, LocalDate joined) {
        referrals.takeUp("G-01", person, joined);
        return null;
    }

    private static Stay stay(String group, String person) {
        return town.picture(group).stays().stream().filter(one -> one.participant().equals(person)).findFirst().orElseThrow();
    }
}
