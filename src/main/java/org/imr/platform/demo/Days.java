package org.imr.platform.demo;

import java.time.LocalDate;

/** Which days people meet on. */
final class Days {

    private Days() {
    }

    /** That day, or the Monday after it at a weekend. */
    static LocalDate weekdayFrom(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    /** That day, or the Friday before it at a weekend. */
    static LocalDate weekdayUntil(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            default -> day;
        };
    }

    /** Christmas and New Year, when the centres are closed. */
    static boolean isHoliday(LocalDate day) {
        int date = day.getMonthValue() * 100 + day.getDayOfMonth();
        return date >= 1224 && date <= 1226 || date == 1231 || date == 101;
    }

    /** True for the days of the month that ends with {@code last}: the last month of the evidence rules. */
    static boolean inLastMonth(LocalDate day, LocalDate last) {
        return day.isAfter(last.minusMonths(1)) && !day.isAfter(last);
    }
}
