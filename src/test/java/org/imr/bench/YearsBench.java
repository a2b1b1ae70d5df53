package org.imr.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.imr.access.Caller;
import org.imr.access.Role;
import org.imr.access.ScopedStore;
import org.imr.assessment.DueService;
import org.imr.assessment.UnsignedService;
import org.imr.draft.DraftService;
import org.imr.evidence.LengthService;
import org.imr.roster.Group;
import org.imr.roster.GroupPicture;
import org.imr.roster.GroupService;
import org.imr.roster.ReferralService;
import org.imr.roster.SessionLine;
import org.imr.roster.Stay;
import org.imr.roster.WaitingService;
import org.imr.session.AttendanceMatrix;
import org.imr.session.ModulesReceived;
import org.imr.session.SessionEntry;
import org.imr.session.SessionPerson;
import org.imr.session.SessionService;
import org.imr.session.SessionSheet;
import org.imr.session.TodayService;
import org.imr.testing.Databases;
import org.imr.testing.Rooms;

/**
 * What the weekly pages cost in an open group after ten weeks and after ten years, out of an H2 file: statements and milliseconds of
 * what a page reads, and of a save. Started by {@code mvn process-test-classes -Pbench -Dbench=YearsBench}.
 */
public final class YearsBench {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final int WARM = 40;
    private static final int STRIP = 12;

    private final Rooms rooms;
    private final Caller caller;
    private final int next;
    private int saves;

    private YearsBench(Rooms rooms, int next) {
        this.rooms = rooms;
        this.next = next;
        UUID[] group = new UUID[1];
        UUID[] site = new UUID[1];
        rooms.make(() -> {
            Group found = rooms.get(ScopedStore.class).ask(Group.class).join("join fetch e.site").get();
            group[0] = found.id();
            site[0] = found.site().id();
        });
        caller = new Caller(UUID.randomUUID(), OpenGroup.FACILITATOR, "F", "en", null, Set.of(new Caller.RoleAt(Role.FACILITATOR, site[0], "S")),
            Set.of(group[0]), Set.of());
    }

    /** What a page, or a save, was found to cost. */
    private record Found(int statements, Cost cost) {
    }

    /** @param args a folder for the databases, which is deleted first */
    public static void main(String[] args) throws IOException, SQLException {
        Path folder = Path.of(args[0]);
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                files.sorted((a, b) -> b.compareTo(a)).map(Path::toFile).forEach(java.io.File::delete);
            }
        }
        // Once for nothing: what comes first would pay for the warming up of both.
        measure(folder.resolve("warm"), 10, 12);
        Map<String, Found> weeks = measure(folder.resolve("weeks"), 10, 12);
        Map<String, Found> years = measure(folder.resolve("years"), 520, 600);
        System.out.printf("%-14s %22s %22s %12s%n", "", "ten weeks", "ten years", "times");
        weeks.forEach((page, few) -> System.out.printf("%-14s %9d st. %6.1f ms %9d st. %6.1f ms %12.1f%n", page, few.statements(), few.cost().millis(),
            years.get(page).statements(), years.get(page).cost().millis(), years.get(page).cost().millis() / few.cost().millis()));
    }

    private static Map<String, Found> measure(Path file, int weeks, int people) throws SQLException {
        DataSource database = Databases.h2File(file);
        // One connection stays open, as in a pool: H2 would close and open the file between any two.
        try (Connection open = database.getConnection(); Rooms rooms = Rooms.on(database)) {
            rooms.clock(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC));
            System.out.printf("%d weeks, %d people: %d rows%n", weeks, people, OpenGroup.make(rooms, open, TODAY, weeks, people));
            return new YearsBench(rooms, 2 * weeks + 1).all();
        }
    }

    private Map<String, Found> all() {
        Map<String, Runnable> pages = new LinkedHashMap<>();
        pages.put("Today", this::today);
        pages.put("group", this::group);
        pages.put("session", () -> rooms.get(SessionService.class).sheet(OpenGroup.CODE, next, null));
        pages.put("roster", this::roster);
        pages.put("save", this::save);
        Map<String, Found> found = new LinkedHashMap<>();
        pages.forEach((name, page) -> {
            Runnable work = () -> rooms.as(caller, () -> {
                page.run();
                return null;
            });
            for (int i = 0; i < WARM; i++) {
                work.run();
            }
            found.put(name, new Found(rooms.statements(work), Cost.of(work)));
        });
        return found;
    }

    private void today() {
        rooms.get(TodayService.class).today(10);
        rooms.get(DraftService.class).mine();
        rooms.get(DueService.class).due();
        rooms.get(UnsignedService.class).mine();
    }

    private void group() {
        GroupPicture group = rooms.get(GroupService.class).group(OpenGroup.CODE);
        List<Integer> held = group.sessions().stream().filter(SessionLine::isHeld).map(SessionLine::number).toList();
        rooms.get(AttendanceMatrix.class).of(OpenGroup.CODE, held.subList(Math.max(0, held.size() - STRIP), held.size()));
        rooms.get(LengthService.class).lacking(OpenGroup.CODE);
    }

    private void roster() {
        Set<String> people = rooms.get(GroupService.class).group(OpenGroup.CODE).members().stream().map(Stay::participant).collect(Collectors.toSet());
        rooms.get(ModulesReceived.class).of(OpenGroup.CODE, people);
        rooms.get(ModulesReceived.class).elsewhere(OpenGroup.CODE, people);
        rooms.get(WaitingService.class).list(OpenGroup.CODE);
        rooms.get(ReferralService.class).ofGroup(OpenGroup.CODE);
    }

    /** Reads the sheet and keeps it with another word in its note. */
    private void save() {
        SessionService sessions = rooms.get(SessionService.class);
        SessionSheet sheet = sessions.sheet(OpenGroup.CODE, next, null);
        if (sheet.people().size() < 8) {
            throw new IllegalStateException("the group is not what it should be: " + sheet.people().size() + " people");
        }
        sessions.record(OpenGroup.CODE, next, new SessionEntry(sheet.version(), sheet.minutes(), List.of(OpenGroup.FACILITATOR),
            sheet.modules().stream().filter(SessionSheet.ModuleLine::taught).map(SessionSheet.ModuleLine::code).toList(), List.of(), Set.copyOf(sheet.used()),
            Set.of(), "Read the sheet", "Save " + ++saves, sheet.people().stream().map(YearsBench::typed).collect(Collectors.toList())));
    }

    private static SessionEntry.PersonEntry typed(SessionPerson one) {
        return new SessionEntry.PersonEntry(one.code(), one.status(), one.significantOther(), one.homework(), one.homeworkHelped(), one.newHomework(),
            one.note(), one.goals().stream().map(goal -> new SessionEntry.FollowUpEntry(goal.goal(), goal.followUp(), goal.note(), goal.noticedBy(),
                goal.helped())).toList(), List.of(), one.given());
    }
}
