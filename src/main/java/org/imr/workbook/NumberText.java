package org.imr.workbook;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

import org.apache.poi.ss.usermodel.DateUtil;

/** What a number in a cell says when it is written down as the exchange does: plain digits, ISO dates, times. */
final class NumberText {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");

    private NumberText() {
    }

    /** 8 for 8.0, 0.5 for 5.0E-1. Throws NumberFormatException for what is no finite number. */
    static String number(String raw) {
        double value = Double.parseDouble(raw);
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new NumberFormatException(raw);
        }
        return value == 0 ? "0" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** A day, a time of the day, or both, of the number a spreadsheet counts its days by. */
    static String moment(String raw, boolean since1904) {
        double value = Double.parseDouble(raw);
        if (!DateUtil.isValidExcelDate(value) || value > 2_958_466) {
            return number(raw);
        }
        LocalDateTime moment = DateUtil.getLocalDateTime(value, since1904, true);
        if (value < 1) {
            return time(moment.toLocalTime());
        }
        String day = moment.toLocalDate().toString();
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? day : day + "T" + time(moment.toLocalTime());
    }

    /** A cell that holds its date as ISO text. */
    static String iso(String raw) {
        return raw.endsWith("T00:00:00") ? raw.substring(0, raw.indexOf('T')) : raw;
    }

    private static String time(LocalTime time) {
        return time.equals(time.truncatedTo(ChronoUnit.MINUTES)) ? MINUTES.format(time)
                : time.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
