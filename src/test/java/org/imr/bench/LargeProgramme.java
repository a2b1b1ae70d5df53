package org.imr.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.imr.curriculum.Edition;
import org.imr.library.Definitions;
import org.imr.platform.demo.Demonstration;
import org.imr.testing.Rooms;

/** Many groups alike, written straight into an H2 database: each has held forty sessions with ten people, and all that goes with them. */
final class LargeProgramme {

    static final LocalDate START = LocalDate.of(2025, 1, 6);
    static final int SESSIONS = 40;
    static final int PEOPLE = 10;
    private static final int SESSIONS_OF_A_MODULE = 4;

    private LargeProgramme() {
    }

    static String code(int number) {
        return "G" + number;
    }

    /** Makes them. @return the number of rows */
    static int make(Rooms rooms, Connection database, int groups) throws SQLException {
        Definitions definitions = rooms.get(Definitions.class);
        rooms.make(() -> definitions.load(List.of(Path.of("curriculum")), List.of(Path.of("fidelity-scales"))));
        int rows = 0;
        try (Statement sql = database.createStatement()) {
            for (String one : statements(definitions.edition(Demonstration.EDITION), groups)) {
                rows += sql.executeUpdate(one);
            }
            sql.execute("analyze");
        }
        return rows;
    }

    private static List<String> statements(Edition edition, int groups) {
        List<String> all = new ArrayList<>(List.of(
            "create local temporary table module (number integer, code varchar(40))",
            "create local temporary table sheet (module integer, code varchar(40))"));
        for (int i = 0; i < SESSIONS / SESSIONS_OF_A_MODULE; i++) {
            int module = i;
            all.add("insert into module values (" + i + ", '" + edition.modules().get(i).code() + "')");
            edition.modules().get(i).handouts().forEach(handout -> all.add("insert into sheet values (" + module + ", '" + handout.code() + "')"));
        }
        String site = "(select id from site)";
        all.add("insert into site (id, version, code, name, language, time_zone, bands) values (random_uuid(), 0, 'S', 'S', 'da', 'UTC', 'danish')");
        all.add("insert into staff (id, version, email, name, disabled) select random_uuid(), 0, 'f' || x || '@example.org', 'F', false"
            + " from system_range(1, 40)");
        all.add("insert into training (id, version, staff_id, kind, on_date, hours) select random_uuid(), 0, id, 'BASE_COURSE', date '2024-01-01', 14"
            + " from staff");
        all.add("insert into programme_group (id, version, code, site_id, name, format, edition, edition_version, edition_digest, start_on,"
            + " planned_sessions, interval_days, status) select random_uuid(), 0, 'G' || x, " + site + ", 'G', 'CLOSED', '" + edition.code() + "', '"
            + edition.version() + "', '" + edition.digest() + "', date '" + START + "', " + SESSIONS + ", 7, 'RUNNING' from system_range(1, "
            + groups + ")");
        all.add("insert into group_facilitator (id, version, group_id, staff_id, valid_from) select random_uuid(), 0, g.id, f.id, g.start_on"
            + " from programme_group g join system_range(0, 1) on true join staff f"
            + " on f.email = 'f' || (mod(cast(substring(g.code from 2) as integer), 39) + 1 + x) || '@example.org'");
        all.add("insert into participant (id, version, code, site_id, display_name, consent) select random_uuid(), 0, g.code || '-' || x, " + site
            + ", g.code, mod(x, 2) = 0 from programme_group g, system_range(1, " + PEOPLE + ")");
        all.add("insert into membership (id, version, group_id, participant_id, joined) select random_uuid(), 0, g.id, p.id, g.start_on"
            + " from programme_group g join participant p on p.display_name = g.code");
        all.add("insert into session (id, version, group_id, number, on_date, kind, status, minutes, modules, motivational, educational,"
            + " cognitive_behavioural, skills, note) select random_uuid(), 0, g.id, x, dateadd(day, 7 * (x - 1), g.start_on), 'GROUP', 'HELD', 60,"
            + " (select code from module where number = (x - 1) / " + SESSIONS_OF_A_MODULE + "), case when mod(x, 3) = 0 then 'hope' end, 'interactive',"
            + " case when mod(x, 4) = 0 then 'role-play;shaping' end, case when mod(x, 5) = 0 then 'coping-skills' end, 'What we did.'"
            + " from programme_group g, system_range(1, " + SESSIONS + ")");
        all.add("insert into session_facilitator select s.id, row_number() over (partition by s.id) - 1, f.staff_id from session s"
            + " join group_facilitator f on f.group_id = s.group_id");
        all.add("insert into attendance (id, version, session_id, participant_id, status, significant_other_present, homework, homework_helped)"
            + " select random_uuid(), 0, s.id, m.participant_id, case when mod(ascii(right(p.code, 1)) + s.number, 6) = 0 then 'ABSENT' else 'PRESENT' end,"
            + " false, 'DONE', mod(s.number, 9) = 0 and right(p.code, 1) = '3' from session s join membership m on m.group_id = s.group_id"
            + " join participant p on p.id = m.participant_id");
        all.add("insert into handout_given (id, version, group_id, participant_id, handout, on_date) select random_uuid(), 0, m.group_id,"
            + " m.participant_id, h.code, dateadd(day, 28 * h.module, m.joined) from membership m, sheet h");
        all.add("insert into goal (id, version, participant_id, number, words, set_on, said_on) select random_uuid(), 0, m.participant_id, x, 'To cycle again',"
            + " dateadd(day, 20 * x, m.joined), dateadd(day, 20 * x, m.joined) from membership m, system_range(1, 2)");
        all.add("insert into goal_follow_up (id, version, goal_id, on_date, helped) select random_uuid(), 0, g.id, dateadd(day, 14 * x, g.set_on),"
            + " x = 4 from goal g, system_range(1, 10)");
        all.add("insert into contact (id, version, participant_id, number, on_date, kind) select random_uuid(), 0, m.participant_id, x,"
            + " dateadd(day, 60 * x, m.joined), case when x = 2 then 'SIGNIFICANT_OTHER' else 'PARTICIPANT' end from membership m, system_range(1, 4)");
        return all;
    }
}
