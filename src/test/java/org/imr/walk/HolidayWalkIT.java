package org.imr.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.imr.testing.Account;
import org.imr.testing.Chromium;
import org.imr.testing.Http;
import org.imr.testing.OnServer;
import org.imr.testing.Tab;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Holidays are pasted, sessions move off them, a group changes its weekday, and a calendar program reads what came of it. */
@OnServer
class HolidayWalkIT {

    private static final LocalDate TUESDAY = LocalDate.now().plusDays(14).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));

    @Test
    @DisplayName("C2 holidays are pasted; a faulty line is told and what was typed stays; the group's sessions shift off the day as it was seen")
    void paste(Chromium chromium) {
        try (Tab tab = chromium.as(Account.SITE_COORDINATOR)) {
            String group = found(tab, "Holiday group", TUESDAY);
            Page page = tab.open("/admin/sites").page();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Holidays of Frederiksberg")).click();
            LocalDate second = TUESDAY.plusDays(7);

            page.locator("[id='form:text']").fill(second + " Spring day\nwhenever it rains");
            page.locator("[id='form:save']").click();

            assertThat(page.locator(".notice.error").innerText()).contains("Line 2", "whenever it rains", "no day");
            assertThat(page.locator("[id='form:text']").inputValue()).contains("whenever it rains");
            tab.mustBeSound("walk-holidays-faulty");
            page.locator("[id='form:text']").fill(second + " Spring day");
            page.locator("[id='form:save']").click();
            assertThat(page.locator(".notice.success").innerText()).contains("saved");
            tab.mustBeSound("walk-holidays");
            page.locator("#met").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Holiday group")).click();

            assertThat(page.locator("#holiday").innerText()).contains("Spring day", "Shift the rest", "Cancel session 2");
            tab.mustBeSound("walk-holiday-choice");
            page.locator("[id='shift:go']").click();

            assertThat(page.locator(".notice.success").innerText()).contains("shifted");
            assertThat(days(tab, group)).containsExactly(TUESDAY, TUESDAY.plusDays(14), TUESDAY.plusDays(21), TUESDAY.plusDays(28));
            tab.open("/groups/" + group + "/plan?session=1");
            page.locator("[id='move:date']").fill(second.toString());
            page.locator("[id='move:go']").click();
            page.locator(".notice.success").waitFor();
            assertThat(page.locator(".notice.info").innerText()).as("a word, no refusal").contains("is a holiday", "Spring day");
            assertThat(days(tab, group)).contains(second);
            tab.open("/admin/sites/FRB/holidays");
            page.locator("[id='form:text']").fill("");
            page.locator("[id='form:save']").click();
            page.locator(".notice.success").waitFor();
            assertThat(page.locator("main").innerText()).contains("No holidays are kept yet");
        }
    }

    @Test
    @DisplayName("C2 a group meets on two other weekdays from now on, seen first; its calendar says so to a program that is not signed in")
    void weekday(Chromium chromium, Http http) {
        try (Tab tab = chromium.onPhone(Account.SITE_COORDINATOR)) {
            String group = found(tab, "Weekday group", TUESDAY);
            Page page = tab.open("/groups/" + group + "/plan?edit=timetable").page();
            page.getByLabel("Wednesday").check();
            page.getByLabel("Friday").check();
            page.locator("#time").fill("14:30");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show what would change")).click();

            assertThat(page.locator("#timetable table").innerText()).contains("14:30");
            assertThat(days(tab, group)).as("nothing is done yet").contains(TUESDAY);
            tab.mustBeSound("walk-timetable");
            page.locator("[id='timetable-form:go']").click();

            assertThat(page.locator(".notice.success").innerText()).contains("moved");
            assertThat(days(tab, group)).containsExactly(TUESDAY.plusDays(1), TUESDAY.plusDays(3), TUESDAY.plusDays(8), TUESDAY.plusDays(10));
        }
        try (Tab tab = chromium.as(Account.FACILITATOR)) {
            Page page = tab.open("/profile").page();
            page.locator("[id='address:make']").click();
            String address = page.locator("#shown-once").inputValue();
            String path = address.substring(address.indexOf("/calendar/"));

            Http.Answer calendar = http.get(path);
            assertThat(calendar.status()).isEqualTo(200);
            assertThat(calendar.header("Content-Type")).startsWith("text/calendar");
            assertThat(calendar.body()).contains("BEGIN:VEVENT", "SUMMARY:").doesNotContain("ATTENDEE", "Anna");
            assertThat(http.get("/").status()).as("it opens nothing else").isEqualTo(302);
            assertThat(http.get(path.replace(".ics", "")).status()).isNotEqualTo(200);
            page.locator("[id='address:end']").click();
            assertThat(http.get(path).status()).isEqualTo(404);
        }
    }

    private static List<LocalDate> days(Tab tab, String group) {
        String calendar = (String) tab.page().evaluate("async address => (await fetch(address)).text()", "/groups/" + group + "/calendar.ics");
        return calendar.lines().filter(line -> line.startsWith("DTSTART:")).map(line -> LocalDate.parse(line.substring(8, 16),
            DateTimeFormatter.BASIC_ISO_DATE)).toList();
    }

    private static String found(Tab tab, String name, LocalDate start) {
        Page page = tab.open("/groups/new").page();
        page.locator("[id='form:name']").fill(name);
        page.locator("[id='form:start']").fill(start.toString());
        page.locator("[id='form:time']").fill("10:00");
        page.locator("[id='form:sessions']").fill("4");
        String code = page.locator("[id='form:code']").inputValue();
        page.locator("[id='form:go']").click();
        assertThat(page.locator(".notice.success").innerText()).contains(name);
        return code;
    }
}
