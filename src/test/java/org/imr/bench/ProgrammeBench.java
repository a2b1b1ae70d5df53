package org.imr.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.imr.access.Caller;
import org.imr.access.Role;
import org.imr.testing.Databases;
import org.imr.testing.Rooms;

/**
 * What a large programme costs, out of an H2 file and in a heap of 512 MB: its workbook, its exchange, the pages of the overview.
 * Started by {@code mvn process-test-classes -Pbench -Dbench=ProgrammeBench}.
 */
public final class ProgrammeBench {

    private static final int[] SITES = {50, 500};
    static final Caller EVERYWHERE = new Caller(UUID.randomUUID(), "all@example.org", "A", "en", null,
        Set.of(new Caller.RoleAt(Role.COORDINATOR, null, null)), Set.of(), Set.of());

    private ProgrammeBench() {
    }

    /** @param args a folder for the databases, which is deleted first; how many sites there are, 50 and then 500 when absent */
    public static void main(String[] args) throws IOException, SQLException {
        Path folder = Path.of(args[0]);
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                files.sorted((a, b) -> b.compareTo(a)).map(Path::toFile).forEach(File::delete);
            }
        }
        for (int sites : args.length > 1 ? new int[]{Integer.parseInt(args[1])} : SITES) {
            measure(folder.resolve("sites" + sites), sites);
        }
    }

    private static void measure(Path folder, int sites) throws IOException, SQLException {
        DataSource database = Databases.h2File(Files.createDirectories(folder).resolve("programme"));
        // One connection stays open, as in a pool: H2 would close and open the file between any two.
        try (Connection open = database.getConnection(); Rooms rooms = Rooms.on(database)) {
            rooms.clock(ManySites.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC));
            long before = System.nanoTime();
            int rows = ManySites.make(rooms, open, sites);
            System.out.printf("%n%d sites, %d groups, %d people, %d sessions, %d marks; %d rows, made in %.1f s%n", sites, sites * ManySites.GROUPS,
                sites * ManySites.GROUPS * ManySites.PEOPLE, sites * ManySites.GROUPS * ManySites.SESSIONS,
                sites * ManySites.GROUPS * ManySites.SESSIONS * ManySites.PEOPLE, rows, (System.nanoTime() - before) / 1e9);
            new PageCosts(rooms).print();
            new ExportCosts(rooms, database, folder).print();
        }
    }
}
