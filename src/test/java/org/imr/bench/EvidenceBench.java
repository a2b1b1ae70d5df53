package org.imr.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.imr.access.Caller;
import org.imr.access.Role;
import org.imr.evidence.EvidenceService;
import org.imr.fidelity.Evidence;
import org.imr.testing.Databases;
import org.imr.testing.Rooms;

/**
 * What evidence costs for one group and for many at once, out of an H2 file: milliseconds, statements, memory. Started by
 * {@code mvn process-test-classes -Pbench}.
 */
public final class EvidenceBench {

    private static final int[] SIZES = {1, 50, 100, 250, 500};
    private static final LocalDate TODAY = LargeProgramme.START.plusWeeks(LargeProgramme.SESSIONS);
    private static final Caller EVERYWHERE = new Caller(UUID.randomUUID(), "all@example.org", "A", "en", null,
        Set.of(new Caller.RoleAt(Role.COORDINATOR, null, null)), Set.of(), Set.of());

    private EvidenceBench() {
    }

    /** @param args a folder for the database, which is deleted first; the number of groups to make, 500 when absent */
    public static void main(String[] args) throws IOException, SQLException {
        Path folder = Path.of(args[0]);
        int groups = args.length > 1 ? Integer.parseInt(args[1]) : SIZES[SIZES.length - 1];
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                files.sorted((a, b) -> b.compareTo(a)).map(Path::toFile).forEach(File::delete);
            }
        }
        DataSource database = Databases.h2File(folder.resolve("evidence"));
        // One connection stays open, as in a pool: H2 would close and open the file between any two.
        try (Connection open = database.getConnection(); Rooms rooms = Rooms.on(database)) {
            rooms.clock(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC));
            System.out.printf("%d groups of %d sessions and %d people: %d rows%n", groups, LargeProgramme.SESSIONS, LargeProgramme.PEOPLE,
                LargeProgramme.make(rooms, open, groups));
            measure(rooms, groups);
        }
    }

    private static void measure(Rooms rooms, int made) {
        EvidenceService service = rooms.get(EvidenceService.class);
        for (int i = 0; i < 30; i++) {
            judge(rooms, service, Math.min(made, 1 + i));
        }
        System.out.printf("%8s %12s %11s %14s %14s %14s%n", "groups", "statements", "ms", "ms per group", "MB allocated", "MB heap peak");
        for (int groups : IntStream.of(SIZES).filter(size -> size <= made).toArray()) {
            int statements = rooms.statements(() -> judge(rooms, service, groups));
            Cost cost = Cost.of(() -> judge(rooms, service, groups));
            System.out.printf("%8d %12d %11.1f %14.2f %14.1f %14.1f%n", groups, statements, cost.millis(), cost.millis() / groups,
                cost.allocated(), cost.peak());
        }
        int statements = rooms.statements(() -> rooms.as(EVERYWHERE, () -> service.course(LargeProgramme.code(1), null)));
        Cost weeks = Cost.of(() -> rooms.as(EVERYWHERE, () -> service.course(LargeProgramme.code(1), null)));
        System.out.printf("one group, week by week: %d statements, %.1f ms, %.1f MB allocated%n", statements, weeks.millis(), weeks.allocated());
    }

    private static void judge(Rooms rooms, EvidenceService service, int groups) {
        List<String> codes = IntStream.rangeClosed(1, groups).mapToObj(LargeProgramme::code).toList();
        Map<String, List<Evidence>> judged = rooms.as(EVERYWHERE, () -> service.ofGroups(codes, null, null));
        boolean said = judged.size() == groups && judged.values().stream().allMatch(items -> items.size() == 13 && items.get(7).suggested() != null);
        if (!said) {
            throw new IllegalStateException("the evidence of " + groups + " groups is not what it should be");
        }
    }
}
