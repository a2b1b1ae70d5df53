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

/**
 * One open group, written straight into an H2 database: two sessions a week, people who come and go so that about ten are in it on
 * any day, and all that goes with them. It meets today, and eight times more.
 */
final class OpenGroup {

    static final String CODE = "OPEN";
    static final String FACILITATOR = "f@example.org";
    private static final int IN_IT = 10;
    private static final int TO_COME = 8;

    private OpenGroup() {
    }

    /** @param weeks for which it has met; @param people who have passed through; @return the number of rows */
    static int make(Rooms rooms, Connection database, LocalDate today, int weeks, int people) throws SQLException {
        Definitions definitions = rooms.get(Definitions.class);
        rooms.make(() -> definitions.load(List.of(Path.of("curriculum")), List.of(Path.of("fidelity-scales"))));
        int rows = 0;
        try (Statement sql = database.createStatement()) {
            for (String one : statements(definitions.edition(Demonstration.EDITION), today.minusWeeks(weeks), today, weeks, people)) {
                rows += sql.executeUpdate(one);
            }
            sql.execute("analyze");
        }
        return rows;
    }

    private static List<String> statements(Edition edition, LocalDate start, LocalDate today, int weeks, int people) {
        int held = 2 * weeks;
        int stay = 7 * weeks * IN_IT / people;
        String now = "date '" + today + "'";
        List<String> all = new ArrayList<>(List.of("create local temporary table module (number integer, code varchar(40))",
            "create local temporary table sheet (module integer, code varchar(40))"));
        for (int i = 0; i < edition.modules().size(); i++) {
            int module = i;
            all.add("insert into module values (" + i + ", '" + edition.modules().get(i).code() + "')");
            edition.modules().get(i).handouts().forEach(handout -> all.add("insert into sheet values (" + module + ", '" + handout.code() + "')"));
        }
        all.add("insert into site (id, version, code, name, language, time_zone, bands) values (random_uuid(), 0, 'S', 'S', 'da', 'UTC', 'danish')");
        all.add("insert into staff (id, version, email, name, disabled) values (random_uuid(), 0, '" + FACILITATOR + "', 'F', false)");
        all.add("insert into staff_role (id, version, staff_id, role, site_id) select random_uuid(), 0, f.id, 'FACILITATOR', s.id from staff f, site s");
        all.add("insert into programme_group (id, version, code, site_id, name, format, edition, edition_version, edition_digest, start_on, planned_sessions,"
            + " interval_days, minutes, status) select random_uuid(), 0, '" + CODE + "', id, 'Open', 'OPEN', '" + edition.code() + "', '" + edition.version() + "', '"
            + edition.digest() + "', date '" + start + "', " + (held + TO_COME) + ", 7, 60, 'RUNNING' from site");
        all.add("insert into group_facilitator (id, version, group_id, staff_id, valid_from) select random_uuid(), 0, g.id, f.id, g.start_on"
            + " from programme_group g, staff f");
        all.add("insert into participant (id, version, code, site_id, display_name, consent) select random_uuid(), 0, 'P' || x, s.id, 'Person ' || x, true"
            + " from site s, system_range(1, " + people + ")");
        all.add("insert into membership (id, version, group_id, participant_id, joined, left_on, left_reason) select random_uuid(), 0, g.id, p.id, joined,"
            + " case when dateadd(day, " + stay + ", joined) < " + now + " then dateadd(day, " + stay + ", joined) end,"
            + " case when dateadd(day, " + stay + ", joined) < " + now + " then 'COMPLETED' end from programme_group g, (select p.id, dateadd(day,"
            + " cast(substring(p.code from 2) as integer) * " + 7 * weeks + " / " + (people + 1) + ", date '" + start + "') as joined from participant p) p");
        all.add("insert into session (id, version, group_id, number, on_date, kind, status, minutes, planned_modules, modules, motivational, educational, skills, note)"
            + " select random_uuid(), 0, g.id, x, dateadd(day, 7 * ((x - 1) / 2) + 3 * mod(x - 1, 2), g.start_on), 'GROUP', case when x <= " + held
            + " then 'HELD' else 'PLANNED' end, case when x <= " + held + " then 60 end, m.code, case when x <= " + held + " then m.code end,"
            + " case when mod(x, 3) = 0 then 'hope' end, 'interactive', 'coping-skills', 'What we did.' from programme_group g, system_range(1, " + (held + TO_COME)
            + "), module m where m.number = mod((x - 1) / 4, " + edition.modules().size() + ")");
        all.add("insert into session_facilitator select s.id, 0, f.id from session s, staff f where s.status = 'HELD'");
        all.add("insert into attendance (id, version, session_id, participant_id, status, significant_other_present, homework, homework_helped)"
            + " select random_uuid(), 0, s.id, m.participant_id, case when mod(ascii(right(p.code, 1)) + s.number, 6) = 0 then 'ABSENT' else 'PRESENT' end,"
            + " false, 'DONE', false from session s join membership m on m.group_id = s.group_id and s.on_date >= m.joined and"
            + " (m.left_on is null or s.on_date <= m.left_on) join participant p on p.id = m.participant_id where s.status = 'HELD'");
        all.add("insert into homework (id, version, session_id, text) select random_uuid(), 0, id, 'Read the sheet' from session where status = 'HELD'");
        all.add("insert into handout_given (id, version, group_id, participant_id, handout, on_date, session_id) select random_uuid(), 0, s.group_id,"
            + " a.participant_id, h.code, s.on_date, s.id from session s join attendance a on a.session_id = s.id join module m on m.code = s.modules"
            + " join sheet h on h.module = m.number where mod(s.number, 4) = 1");
        all.add("insert into goal (id, version, participant_id, number, words, set_on, said_on) select random_uuid(), 0, m.participant_id, x, 'To cycle again',"
            + " dateadd(day, 7 * x, m.joined), dateadd(day, 7 * x, m.joined) from membership m, system_range(1, 2)");
        all.add("insert into goal_follow_up (id, version, goal_id, on_date, group_id, session_id, note) select random_uuid(), 0, g.id, s.on_date, s.group_id, s.id,"
            + " 'A little further' from goal g join attendance a on a.participant_id = g.participant_id join session s on s.id = a.session_id and s.on_date > g.set_on");
        all.add("insert into contact (id, version, participant_id, number, on_date, kind) select random_uuid(), 0, m.participant_id, x,"
            + " dateadd(day, 10 * x, m.joined), case when x = 2 then 'SIGNIFICANT_OTHER' else 'PARTICIPANT' end from membership m, system_range(1, 4)");
        return all;
    }
}
