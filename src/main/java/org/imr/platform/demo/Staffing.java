package org.imr.platform.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Sites, staff, the roles they hold and held, and their trainings. */
final class Staffing {

    private static final String NETWORK = "IMR-netværket";

    private final Sheets sheets;
    private final LocalDate firstDay;

    private Staffing(Sheets sheets, LocalDate firstDay) {
        this.sheets = sheets;
        this.firstDay = firstDay;
    }

    static void write(Sheets sheets, LocalDate firstDay) {
        Texts.lines("sites").forEach(site ->
                sheets.add("Sites", site.get(0), site.get(1), site.get(2), "da", "Europe/Copenhagen", "danish"));
        Staffing staffing = new Staffing(sheets, firstDay);
        Texts.lines("staff").forEach(line -> staffing.person(email(line.get(0)), line.get(1), Texts.words(line.get(2))));
    }

    static String email(String name) {
        return name + "@example.org";
    }

    private void person(String email, String name, List<String> roles) {
        List<String> now = new ArrayList<>();
        for (String role : roles) {
            String[] parts = role.split(":");
            boolean ended = parts.length > 1 && parts[1].contains("-");
            if (!ended) {
                now.add(parts[0]);
            }
            if (parts.length > 1) {
                String[] days = parts[1].split("-");
                held(email, parts[0].split("@"), before(days[0]), ended ? before(days[1]) : null);
            }
        }
        sheets.add("Staff", email, name, now);
        trainings(email, roles);
    }

    private void held(String email, String[] roleAndSite, LocalDate from, LocalDate until) {
        sheets.add("RoleHistory", email, roleAndSite[0], roleAndSite[1], from, until);
    }

    /** Two days before the first group, a day after six months, and supervision: as in Danish practice (Dalum 2014). */
    private void trainings(String email, List<String> roles) {
        roles.stream().filter(role -> role.startsWith("facilitator")).findFirst().ifPresent(role -> {
            LocalDate from = before(role.split(":")[1].split("-")[0]);
            training(email, "base-course", from.plusDays(20), 14);
            training(email, "refresher", from.plusDays(210), 7);
            for (LocalDate day = from.plusDays(60); day.isBefore(firstDay); day = day.plusDays(56)) {
                training(email, "supervision", day, 2);
            }
        });
        roles.stream().filter(role -> role.startsWith("assessor")).findFirst().ifPresent(role ->
                training(email, "fidelity-course", before(role.split(":")[1]).plusDays(14), 7));
    }

    private void training(String email, String kind, LocalDate day, int hours) {
        sheets.add("Trainings", email, kind, Days.weekdayFrom(day), hours, NETWORK);
    }

    private LocalDate before(String days) {
        return firstDay.minusDays(Integer.parseInt(days));
    }
}
