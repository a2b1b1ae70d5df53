package org.imr.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2026-12-24 Christmas Eve                     | 2026-12-24 | 2026-12-24 | Christmas Eve",
        "24.12.2026 Juleaften                         | 2026-12-24 | 2026-12-24 | Juleaften",
        "24.12.-02.01.2027 Juleferie                  | 2026-12-24 | 2027-01-02 | Juleferie",
        "24.12.2026 - 02.01.2027: Juleferie           | 2026-12-24 | 2027-01-02 | Juleferie",
        "24.12.2026-26.12. Jul                        | 2026-12-24 | 2026-12-26 | Jul",
        "28.12.2026-02.01. Jul                        | 2026-12-28 | 2027-01-02 | Jul",
        "24.-26.12.2026 Jul                           | 2026-12-24 | 2026-12-26 | Jul",
        "24/12/2026 Juleaften                         | 2026-12-24 | 2026-12-24 | Juleaften",
        "24/12-2/1/2027 Jul                           | 2026-12-24 | 2027-01-02 | Jul",
        "24-12-2026 Juleaften                         | 2026-12-24 | 2026-12-24 | Juleaften",
        "24.12.26 Juleaften                           | 2026-12-24 | 2026-12-24 | Juleaften",
        "2026-12-24 – 2027-01-02, Winter break        | 2026-12-24 | 2027-01-02 | Winter break",
        "2026-12-24/2027-01-02 Winter break           | 2026-12-24 | 2027-01-02 | Winter break",
        "2026-12-24;2027-01-02;Winter break           | 2026-12-24 | 2027-01-02 | Winter break",
        "2026-12-24 til 2027-01-02 Juleferie          | 2026-12-24 | 2027-01-02 | Juleferie",
        "24. december 2026 Juleaften                  | 2026-12-24 | 2026-12-24 | Juleaften",
        "24. desember – 2. januar 2027 Juleferie      | 2026-12-24 | 2027-01-02 | Juleferie",
        "24.–26. desember 2026 Jul                    | 2026-12-24 | 2026-12-26 | Jul",
        "1. mai 2027 Arbeidernes dag                  | 2027-05-01 | 2027-05-01 | Arbeidernes dag",
        "1. maj 2027 Arbejdernes kampdag              | 2027-05-01 | 2027-05-01 | Arbejdernes kampdag",
        "17 May 2027 Constitution Day                 | 2027-05-17 | 2027-05-17 | Constitution Day",
        "24 Dec 2026 to 2 Jan 2027 Winter break       | 2026-12-24 | 2027-01-02 | Winter break",
        "December 24, 2026 Christmas Eve              | 2026-12-24 | 2026-12-24 | Christmas Eve",
        "Juleferie 24.12.-02.01.2027                  | 2026-12-24 | 2027-01-02 | Juleferie",
        "Påske: 25.03.2027 - 29.03.2027               | 2027-03-25 | 2027-03-29 | Påske",
        "26.12.2026 2. juledag                        | 2026-12-26 | 2026-12-26 | 2. juledag",
        "26.12.2026 - 2. juledag                      | 2026-12-26 | 2026-12-26 | 2. juledag",
        "29.02.2028 Leap day                          | 2028-02-29 | 2028-02-29 | Leap day"})
    @DisplayName("C2 a holiday is read as people write it in three languages")
    void asPeopleWrite(String line, LocalDate first, LocalDate last, String name) {
        assertThat(HolidayText.read(line)).isEqualTo(new HolidayText(List.of(new DaysOff(first, last, name)), List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Juleferie | NO_DAY", "24.12. Juleaften | NO_YEAR", "24.12.-26.12. Jul | NO_YEAR", "31.02.2026 Never | NO_SUCH_DAY",
        "2026-13-01 Never | NO_SUCH_DAY", "24.12.1926 Long ago | NO_SUCH_DAY", "2026-12-24 | NO_NAME", "24.12.2026-24.12.2025 Back | BACKWARDS",
        "2026-01-01 - 2028-01-01 Closed | TOO_LONG", "12345678 x | NO_DAY", "29.02.2027 No leap day | NO_SUCH_DAY", "24-26 | NO_DAY"})
    @DisplayName("C2 what cannot be read is said, with why")
    void faults(String line, HolidayText.Reason reason) {
        assertThat(HolidayText.read(line).faults()).containsExactly(new HolidayText.Fault(1, line, reason));
    }

    @Test
    @DisplayName("C2 each faulty line is told with its number as the reader counts, empty lines included")
    void numbers() {
        HolidayText read = HolidayText.read("2026-12-24 Jul\r\n\r\nHvornår?\n24.12. Jul\n2026-12-24 Jul\n2026-04-02 Påske");

        assertThat(read.faults()).extracting(HolidayText.Fault::line).containsExactly(3, 4);
        assertThat(read.days()).as("in order, each once").extracting(DaysOff::name).containsExactly("Påske", "Jul");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n \n"})
    void nothing(String text) {
        assertThat(HolidayText.read(text)).isEqualTo(new HolidayText(List.of(), List.of()));
    }

    @Property(tries = 300)
    void whatIsShownIsReadAgain(@ForAll @DateRange(min = "2001-01-01", max = "2099-01-01") LocalDate first, @ForAll @net.jqwik.api.constraints.IntRange(max = 366) int days) {
        DaysOff shown = new DaysOff(first, first.plusDays(days), "Jul 2. dag");

        assertThat(HolidayText.read(shown.line()).days()).containsExactly(shown);
    }

    @Property(tries = 300)
    void nothingThatIsPastedFails(@ForAll String text) {
        HolidayText read = HolidayText.read(text);

        assertThat(read.days().size() + read.faults().size()).isLessThanOrEqualTo((int) text.lines().count());
    }
}
