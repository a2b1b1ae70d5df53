package org.imr.web.evidence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.imr.evidence.Week;
import org.imr.fidelity.Evidence;
import org.imr.fidelity.Item;
import org.imr.fidelity.Rule;
import org.imr.fidelity.Scale;

/**
 * The suggestions over a group's life, week by week: a row an item, with months under them.
 *
 * @param start  the first day
 * @param weeks  the latest first, for the table
 * @param months where each begins
 */
public record Trend(LocalDate start, List<Row> rows, List<Week> weeks, List<Month> months) {

    /** With more names of months they would run into each other on a telephone. */
    private static final int NAMES = 8;

    /** One item: its runs and what is suggested in the last week, null for nothing. */
    public record Row(Item item, List<Run> runs, Integer last) {
    }

    /** The first of a month; {@code named} where there is room for its name. */
    public record Month(LocalDate first, String x, boolean named) {
    }

    static Trend of(Scale scale, LocalDate start, List<Week> weeks) {
        List<Row> rows = scale.items().stream().filter(item -> item.rule().map(Rule::kind).filter(kind -> kind != Rule.Kind.PRACTICE).isPresent())
            .map(item -> row(item, weeks)).toList();
        return new Trend(start, rows, weeks.stream().sorted(Comparator.comparing(Week::number).reversed()).toList(), months(start, weeks.size()));
    }

    private static Row row(Item item, List<Week> weeks) {
        List<Run> runs = new ArrayList<>();
        for (Week week : weeks) {
            Integer rating = suggested(week, item.number()).orElse(null);
            Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && Objects.equals(last.rating(), rating)) {
                runs.set(runs.size() - 1, new Run(last.from(), last.first(), last.weeks() + 1, weeks.size(), rating));
            } else {
                runs.add(new Run(week.asOf(), week.number() - 1, 1, weeks.size(), rating));
            }
        }
        return new Row(item, List.copyOf(runs), runs.isEmpty() ? null : runs.get(runs.size() - 1).rating());
    }

    private static List<Month> months(LocalDate start, int weeks) {
        LocalDate end = start.plusWeeks(weeks);
        List<LocalDate> firsts = start.withDayOfMonth(1).datesUntil(end, java.time.Period.ofMonths(1)).filter(day -> !day.isBefore(start)).toList();
        int step = 1 + firsts.size() / (NAMES + 1);
        List<Month> months = new ArrayList<>();
        for (LocalDate first : firsts) {
            double share = 100.0 * ChronoUnit.DAYS.between(start, first) / (7 * weeks);
            months.add(new Month(first, Run.percent(share), months.size() % step == 0 && share < 92));
        }
        return List.copyOf(months);
    }

    private static Optional<Integer> suggested(Week week, int item) {
        return week.items().stream().filter(one -> one.item() == item).findFirst().map(Evidence::suggested);
    }

    /** What was suggested in that week; null for nothing. */
    public Integer suggested(Week week, Row row) {
        return suggested(week, row.item().number()).orElse(null);
    }

    /** Where a day stands in the picture. */
    public String x(LocalDate day) {
        double share = 100.0 * ChronoUnit.DAYS.between(start, day) / (7.0 * weeks.size());
        return Run.percent(Math.min(100, Math.max(0, share)));
    }

    public boolean isBlank() {
        return rows.stream().flatMap(row -> row.runs().stream()).allMatch(run -> run.rating() == null);
    }
}
