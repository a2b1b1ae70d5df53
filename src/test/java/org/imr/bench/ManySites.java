package org.imr.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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
 * A large programme over many sites, written straight into an H2 database, the same each time: at each site four groups of ten people
 * and forty held sessions, three of them over and assessed twice, one running, with all that goes with them. Every id is made of what
 * the row is, so that no row has to be looked up, and lies as far from its neighbours as a random one would.
 */
final class ManySites {

    static final LocalDate TODAY = LocalDate.of(2026, 4, 20);
    static final int GROUPS = 4;
    static final int PEOPLE = 10;
    static final int SESSIONS = 40;
    private static final int AT_ONCE = 25;
    private static final int SESSIONS_OF_A_MODULE = 4;
    private static final int MID = 10;
    private static final int END = 13;

    private ManySites() {
    }

    /** Makes them. @return the number of rows */
    static int make(Rooms rooms, Connection database, int sites) throws SQLException {
        Definitions definitions = rooms.get(Definitions.class);
        rooms.make(() -> definitions.load(List.of(Path.of("curriculum")), List.of(Path.of("fidelity-scales"))));
        int rows = 0;
        try (Statement sql = database.createStatement()) {
            for (String one : modules(definitions.edition(Demonstration.EDITION))) {
                sql.execute(one);
            }
            // Some sites at a time: what one statement writes is held in memory until it is through.
            for (int from = 0; from < sites; from += AT_ONCE) {
                for (String one : statements(definitions.edition(Demonstration.EDITION), from, Math.min(sites, from + AT_ONCE))) {
                    rows += sql.executeUpdate(one);
                }
            }
            rows += sql.executeUpdate(presence());
            sql.execute("analyze");
        }
        return rows;
    }

    /** What the migration counts in a database that is older than it. */
    private static String presence() {
        try {
            String all = Files.readString(Path.of("src/main/resources/db/migration/V13__keep_how_often_people_were_there.sql"));
            return all.substring(all.indexOf("insert into presence"), all.indexOf(';', all.indexOf("insert into presence")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> modules(Edition edition) {
        List<String> all = new ArrayList<>();
        all.add("create local temporary table module (number integer, code varchar(40), sheet varchar(40))");
        for (int i = 0; i < SESSIONS / SESSIONS_OF_A_MODULE; i++) {
            all.add("insert into module values (" + i + ", '" + edition.modules().get(i).code() + "', '"
                + edition.modules().get(i).handouts().get(0).code() + "')");
        }
        return all;
    }

    /** The id of the row of that kind and number, both SQL. */
    private static String id(String kind, String number) {
        return "cast(hash('MD5', stringtoutf8('" + kind + "' || (" + number + "))) as uuid)";
    }

    /** The numbers of so many rows for each of those sites, as `x`. */
    private static String range(int from, int to, int each) {
        return " from system_range(" + (long) from * each + ", " + ((long) to * each - 1) + ")";
    }

    private static List<String> statements(Edition edition, int from, int to) {
        int people = GROUPS * PEOPLE;
        int sessions = GROUPS * SESSIONS;
        String member = range(from, to, people);
        String group = "x / " + PEOPLE;
        String start = "case when mod(x, 4) = 3 then dateadd(day, 7 * mod(x / 4, 8), date '2025-05-05')"
            + " else dateadd(day, 350 * mod(x, 4) + mod(x / 4, 5), date '2022-01-03') end";
        List<String> all = new ArrayList<>();
        all.add("insert into site (id, version, code, name, language, time_zone, bands) select " + id("site", "x") + ", 0, 'S' || lpad(x, 4, '0'),"
            + " 'Site ' || lpad(mod(x * 7, 10000), 4, '0'), 'da', 'Europe/Copenhagen', 'danish'" + range(from, to, 1));
        all.add("insert into staff (id, version, email, name, disabled) select " + id("staff", "x") + ", 0, 'f' || x || '@example.org', 'Facilitator ' || x,"
            + " false" + range(from, to, GROUPS));
        all.add("insert into staff_role (id, version, staff_id, role, site_id) select " + id("role", "x") + ", 0, " + id("staff", "x") + ", 'FACILITATOR', "
            + id("site", "x / 4") + range(from, to, GROUPS));
        all.add("insert into training (id, version, staff_id, kind, on_date, hours) select " + id("training", "x") + ", 0, " + id("staff", "x / 10")
            + ", case when mod(x, 10) = 0 then 'BASE_COURSE' else 'SUPERVISION' end, dateadd(day, 14 * mod(x, 10), date '2024-01-08'),"
            + " case when mod(x, 10) = 0 then 14 else 1.5 end" + range(from, to, GROUPS * 10) + " where mod(x / 10, 7) <> 0");
        all.add("insert into programme_group (id, version, code, site_id, name, format, edition, edition_version, edition_digest, start_on, planned_sessions,"
            + " interval_days, minutes, status, ended_on, ended_reason) select " + id("group", "x") + ", 0, 'G' || lpad(x, 4, '0'), " + id("site", "x / 4")
            + ", 'Group ' || x, 'CLOSED', '" + edition.code() + "', '" + edition.version() + "', '" + edition.digest() + "', " + start + ", " + (SESSIONS + 2)
            + ", 7, 60, case when mod(x, 4) = 3 then 'RUNNING' when mod(x, 20) = 5 then 'ENDED_EARLY' else 'COMPLETED' end,"
            + " case when mod(x, 4) <> 3 then dateadd(day, " + 7 * SESSIONS + ", " + start + ") end,"
            + " case when mod(x, 20) = 5 then 'Too few went on' end" + range(from, to, GROUPS));
        all.add("insert into group_facilitator (id, version, group_id, staff_id, valid_from) select " + id("led", "x") + ", 0, " + id("group", "x / 2") + ", "
            + id("staff", "x / 8 * 4 + mod(x / 2 + mod(x, 2), 4)") + ", " + start.replace("x", "(x / 2)")
            + range(from, to, GROUPS * 2));
        all.add("insert into participant (id, version, code, site_id, display_name, birth_year, language, consent) select " + id("person", "x")
            + ", 0, 'P' || lpad(x, 5, '0'), " + id("site", "x / " + people) + ", 'Person ' || x, 1950 + mod(x, 50), 'da', mod(x, 2) = 0" + member);
        all.add("insert into membership (id, version, group_id, participant_id, joined, left_on, left_reason) select " + id("stay", "x") + ", 0, "
            + id("group", group) + ", " + id("person", "x") + ", g.start_on,"
            + " case when mod(x, 10) >= 7 then dateadd(day, " + 7 * (SESSIONS - 1) + ", g.start_on) else g.ended_on end,"
            + " case when mod(x, 10) = 7 then 'OWN_WISH' when mod(x, 10) = 8 then 'HOSPITAL' when mod(x, 10) = 9 then 'MOVED'"
            + " when g.ended_on is not null then 'COMPLETED' end" + member + " join programme_group g on g.id = " + id("group", group));
        all.add("insert into session (id, version, group_id, number, on_date, kind, status, minutes, planned_modules, modules, motivational, educational,"
            + " cognitive_behavioural, skills, note) select " + id("session", "x") + ", 0, g.id, mod(x, " + SESSIONS + ") + 1,"
            + " dateadd(day, 7 * mod(x, " + SESSIONS + "), g.start_on), 'GROUP', 'HELD', 60, m.code, m.code, case when mod(x, 3) = 0 then 'hope' end,"
            + " 'interactive', case when mod(x, 4) = 0 then 'role-play;shaping' end, case when mod(x, 5) = 0 then 'coping-skills' end, 'What we did.'"
            + range(from, to, sessions) + " join programme_group g on g.id = " + id("group", "x / " + SESSIONS)
            + " join module m on m.number = mod(x, " + SESSIONS + ") / " + SESSIONS_OF_A_MODULE);
        all.add("insert into session (id, version, group_id, number, on_date, kind, status) select " + id("planned", "x") + ", 0, g.id, " + SESSIONS
            + " + 1 + mod(x, 2), dateadd(day, 7 * mod(x, 2), date '" + TODAY.plusDays(1) + "'), 'GROUP', 'PLANNED'" + range(from, to, GROUPS * 2)
            + " join programme_group g on g.id = " + id("group", "x / 2") + " where g.status = 'RUNNING'");
        all.add("insert into session_facilitator (session_id, position, staff_id) select " + id("session", "x / 2") + ", mod(x, 2), "
            + id("staff", "x / " + 2 * sessions + " * 4 + mod(x / " + 2 * SESSIONS + " + mod(x, 2), 4)") + range(from, to, sessions * 2));
        all.add("insert into attendance (id, version, session_id, participant_id, status, significant_other_present, homework, homework_helped) select "
            + id("mark", "x") + ", 0, " + id("session", "x / " + PEOPLE) + ", "
            + id("person", "x / " + PEOPLE * SESSIONS + " * " + PEOPLE + " + mod(x, " + PEOPLE + ")") + ", case when mod(x, 290) = 9 then 'EXCUSED'"
            + " when mod(x / 10 + mod(x, 10) * 3, 7) = 0 then 'ABSENT' when mod(x, 31) = 0 then 'LATE' else 'PRESENT' end, mod(x, 97) = 0,"
            + " case mod(x, 3) when 0 then 'DONE' when 1 then 'PARTLY' else 'NOT_DONE' end, mod(x, 89) = 0" + range(from, to, sessions * PEOPLE));
        all.add("insert into homework (id, version, session_id, text, module) select " + id("homework", "x") + ", 0, " + id("session", "x")
            + ", 'Read the sheet and try one of its ideas', m.code" + range(from, to, sessions) + " join module m on m.number = mod(x, " + SESSIONS + ") / "
            + SESSIONS_OF_A_MODULE);
        all.add("insert into handout_given (id, version, group_id, participant_id, handout, on_date, language) select " + id("sheet", "x") + ", 0, g.id, "
            + id("person", "x / 10") + ", m.sheet, dateadd(day, 28 * m.number, g.start_on), 'da'" + range(from, to, people * 10)
            + " join programme_group g on g.id = " + id("group", "x / 10 / " + PEOPLE) + " join module m on m.number = mod(x, 10)");
        all.add("insert into goal (id, version, participant_id, number, words, set_on, said_on, status) select " + id("goal", "x") + ", 0, " + id("person", "x")
            + ", 1, 'To cycle to the sea again', dateadd(day, 14, g.start_on), dateadd(day, 14, g.start_on), 'ACTIVE'" + member + " join programme_group g on g.id = " + id("group", group));
        all.add("insert into goal_follow_up (id, version, goal_id, on_date, group_id, helped) select " + id("follow", "x") + ", 0, " + id("goal", "x / 4")
            + ", dateadd(day, 28 + 14 * mod(x, 4), g.start_on), g.id, mod(x, 5) = 0" + range(from, to, people * 4) + " join programme_group g on g.id = "
            + id("group", "x / 4 / " + PEOPLE));
        all.add("insert into contact (id, version, participant_id, number, on_date, kind, reason) select " + id("contact", "x") + ", 0, "
            + id("person", "x / 2") + ", 1 + mod(x, 2), dateadd(day, 60 * (1 + mod(x, 2)), g.start_on), case when mod(x, 4) = 1 then 'SIGNIFICANT_OTHER'"
            + " else 'PARTICIPANT' end, 'MISSED_SESSION'" + range(from, to, people * 2) + " join programme_group g on g.id = "
            + id("group", "x / 2 / " + PEOPLE));
        all.addAll(assessments(from, to));
        return all;
    }

    /** Mid-way and end of each group that is over, mid-way of each that runs; every third by two assessors who agreed. */
    private static List<String> assessments(int from, int to) {
        String scale = "(select definition_version from definition where kind = 'SCALE' and code = 'imr-fidelity')";
        String digest = "(select digest from definition where kind = 'SCALE' and code = 'imr-fidelity')";
        List<String> all = new ArrayList<>();
        all.add("insert into assessment (id, version, group_id, number, occasion, cut_off, scale, scale_version, scale_digest, bands, status, sources,"
            + " signed_on, imported) select " + id("assessment", "x") + ", 0, g.id, mod(x, 2) + 1, case mod(x, 2) when 0 then 'mid' else 'end' end,"
            + " dateadd(day, case mod(x, 2) when 0 then 133 else 273 end, g.start_on), 'imr-fidelity', " + scale + ", " + digest + ", 'danish', 'SIGNED',"
            + " 'participant-interviews;observation', dateadd(day, case mod(x, 2) when 0 then 150 else 290 end, g.start_on), true"
            + range(from, to, GROUPS * 2) + " join programme_group g on g.id = " + id("group", "x / 2")
            + " where mod(x, 2) = 0 or g.status = 'COMPLETED'");
        all.add("insert into assessment_assessor (id, version, assessment_id, position, staff_id) select " + id("assessor", "x") + ", 0, a.id, mod(x, 2), "
            + id("staff", "mod(x / 16 * 4 + 4 + mod(x, 2), " + to * GROUPS + ")") + range(from, to, GROUPS * 4) + " join assessment a on a.id = "
            + id("assessment", "x / 2") + " where mod(x, 2) = 0 or mod(x / 2, 3) = 0");
        // 0: the first assessor, 1: the second, 2: the consensus.
        all.add("insert into rating (id, version, assessment_id, staff_id, item, rated, undecided, rationale) select " + id("rating", "x") + ", 0, a.id,"
            + " case mod(x, 3) when 2 then null else " + id("staff", "mod(x / 312 * 4 + 4 + mod(x, 3), " + to * GROUPS + ")") + " end, 1 + mod(x / 3, "
            + END + "), case when mod(x, 401) = 0 then null else 1 + mod(x / 39 + x / 3 * 3 + mod(x, 3) / 2, 5) end, false, 'As the records have it'"
            + range(from, to, GROUPS * 2 * END * 3) + " join assessment a on a.id = " + id("assessment", "x / " + 3 * END)
            + " where (a.occasion = 'end' or mod(x / 3, " + END + ") < " + MID + ") and (mod(x, 3) = 0 or mod(x / " + 3 * END + ", 3) = 0)");
        return all;
    }
}
