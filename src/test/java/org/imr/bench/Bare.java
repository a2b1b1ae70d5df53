package org.imr.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The least that writes the same rows: one statement a table, in whatever order, no check, no escape, no design. What ours is held against. */
final class Bare {

    private static final Map<String, String> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put("Sites", "select code, name, region, language, time_zone, bands from site");
        TABLES.put("Staff", "select email, name from staff");
        TABLES.put("Trainings", "select f.email, t.kind, t.on_date, t.hours, t.provider from training t join staff f on f.id = t.staff_id");
        TABLES.put("Participants", "select p.code, s.code, p.display_name, p.birth_year, p.language, p.consent, p.consent_on, p.consent_extent"
            + " from participant p join site s on s.id = p.site_id");
        TABLES.put("Groups", "select g.code, s.code, g.name, g.format, g.edition, g.edition_version, g.start_on, g.planned_sessions, g.interval_days,"
            + " g.minutes, g.status, g.ended_on, g.ended_reason from programme_group g join site s on s.id = g.site_id");
        TABLES.put("Facilitators", "select g.code, f.email, l.valid_from, l.valid_until from group_facilitator l join programme_group g on g.id = l.group_id"
            + " join staff f on f.id = l.staff_id");
        TABLES.put("Members", "select g.code, p.code, m.joined, m.left_on, m.left_reason from membership m join programme_group g on g.id = m.group_id"
            + " join participant p on p.id = m.participant_id");
        TABLES.put("Sessions", "select g.code, s.number, s.on_date, s.kind, s.status, s.minutes, s.planned_modules, s.modules, s.motivational,"
            + " s.educational, s.cognitive_behavioural, s.skills, s.note from session s join programme_group g on g.id = s.group_id");
        TABLES.put("Attendance", "select g.code, s.number, p.code, a.status, a.significant_other_present, a.homework, a.homework_helped, a.note"
            + " from attendance a join session s on s.id = a.session_id join programme_group g on g.id = s.group_id"
            + " join participant p on p.id = a.participant_id");
        TABLES.put("HandoutsGiven", "select g.code, p.code, h.handout, h.on_date, h.handout_version, h.language from handout_given h"
            + " join programme_group g on g.id = h.group_id join participant p on p.id = h.participant_id");
        TABLES.put("Homework", "select g.code, s.number, h.text, h.module from homework h join session s on s.id = h.session_id"
            + " join programme_group g on g.id = s.group_id");
        TABLES.put("Goals", "select p.code, g.number, g.words, g.set_on, g.area, g.status, g.status_on from goal g join participant p on p.id = g.participant_id");
        TABLES.put("GoalFollowUps", "select p.code, g.number, f.on_date, f.note, f.noticed_by, f.helped from goal_follow_up f join goal g on g.id = f.goal_id"
            + " join participant p on p.id = g.participant_id");
        TABLES.put("Contacts", "select p.code, c.number, c.on_date, c.kind, c.reason, c.note from contact c join participant p on p.id = c.participant_id");
        TABLES.put("Assessments", "select g.code, a.number, a.occasion, a.cut_off, a.scale, a.scale_version, a.status, a.sources, a.signed_on from assessment a"
            + " join programme_group g on g.id = a.group_id");
        TABLES.put("Ratings", "select g.code, a.number, f.email, r.item, r.rated, r.rationale from rating r join assessment a on a.id = r.assessment_id"
            + " join programme_group g on g.id = a.group_id left join staff f on f.id = r.staff_id");
    }

    /** All that the workbook of a programme is counted from: the same records, one statement for each kind. */
    private static final List<String> FACTS = List.of(
        "select g.code, s.code, s.name, g.format, g.edition, g.status, g.start_on, g.ended_on, g.ended_reason from programme_group g join site s on s.id = g.site_id",
        "select m.group_id, p.code, p.display_name, m.joined, m.left_on, m.left_reason from membership m join participant p on p.id = m.participant_id",
        "select s.group_id, a.participant_id, a.status, count(*) from attendance a join session s on s.id = a.session_id where s.status = 'HELD'"
            + " group by s.group_id, a.participant_id, a.status",
        "select group_id, participant_id, count(*) from handout_given group by group_id, participant_id",
        "select participant_id, count(*) from goal group by participant_id",
        "select g.participant_id, count(*) from goal_follow_up f join goal g on g.id = f.goal_id group by g.participant_id",
        "select participant_id, on_date from contact where kind = 'SIGNIFICANT_OTHER'",
        "select group_id, on_date, kind, status, modules from session",
        "select id, group_id, number, occasion, cut_off, status, scale_version, bands, signed_on from assessment",
        "select a.assessment_id, f.email from assessment_assessor a join staff f on f.id = a.staff_id",
        "select assessment_id, staff_id, item, rated from rating",
        "select l.group_id, f.email, f.name, l.valid_from, l.valid_until from group_facilitator l join staff f on f.id = l.staff_id",
        "select f.email, t.kind, t.on_date, t.hours from training t join staff f on f.id = t.staff_id",
        "select l.staff_id, s.group_id, s.on_date, s.modules from session_facilitator l join session s on s.id = l.session_id where s.status = 'HELD'");

    private Bare() {
    }

    /** Reads what the workbook is counted from, and does nothing with it. @return how many rows */
    static int facts(Connection database) throws SQLException {
        int rows = 0;
        try (Statement sql = database.createStatement()) {
            for (String fact : FACTS) {
                try (ResultSet found = sql.executeQuery(fact)) {
                    int columns = found.getMetaData().getColumnCount();
                    for (; found.next(); rows++) {
                        for (int i = 1; i <= columns; i++) {
                            found.getObject(i);
                        }
                    }
                }
            }
        }
        return rows;
    }

    /** The tables of the exchange as a zip. @return how many rows */
    static int exchange(Connection database, OutputStream out) throws IOException, SQLException {
        int rows = 0;
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        try (Statement sql = database.createStatement()) {
            for (Map.Entry<String, String> table : TABLES.entrySet()) {
                zip.putNextEntry(new ZipEntry(table.getKey() + ".csv"));
                Writer text = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
                try (ResultSet found = sql.executeQuery(table.getValue())) {
                    int columns = found.getMetaData().getColumnCount();
                    while (found.next()) {
                        for (int i = 1; i <= columns; i++) {
                            String cell = found.getString(i);
                            text.write(cell == null ? "," : cell + ",");
                        }
                        text.write("\r\n");
                        rows++;
                    }
                }
                text.flush();
                zip.closeEntry();
            }
        }
        zip.finish();
        return rows;
    }

    /** Sheets of rows, each cell a number or a text, formulas as such. @return how many rows */
    static int workbook(Map<String, List<List<Object>>> sheets, OutputStream out) throws IOException {
        int rows = 0;
        try (SXSSFWorkbook book = new SXSSFWorkbook(100)) {
            for (Map.Entry<String, List<List<Object>>> one : sheets.entrySet()) {
                SXSSFSheet sheet = book.createSheet(one.getKey());
                for (List<Object> cells : one.getValue()) {
                    SXSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                    for (int i = 0; i < cells.size(); i++) {
                        Object cell = cells.get(i);
                        if (cell instanceof Double number) {
                            row.createCell(i).setCellValue(number);
                        } else if (cell != null) {
                            String text = cell.toString();
                            if (text.startsWith("=")) {
                                row.createCell(i).setCellFormula(text.substring(1));
                            } else {
                                row.createCell(i).setCellValue(text);
                            }
                        }
                    }
                    rows++;
                }
            }
            book.write(out);
        }
        return rows;
    }
}
