package org.imr.web.oversight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.imr.oversight.Days;
import org.imr.oversight.GlanceService;
import org.imr.web.kit.Page;
import org.imr.web.kit.Texts;

/**
 * The period that a page of the programme is narrowed to: `?from=` and `?to=`, both included. What is no day, and a first day after the
 * last, narrow nothing; the page says so and keeps what was chosen.
 */
@Named("programmePeriod")
@RequestScoped
public class Period {

    static final List<String> NAMES = List.of("from", "to");

    @Inject
    private GlanceService glance;
    @Inject
    private Page page;
    @Inject
    private Texts texts;

    Days days() {
        Days asked = asked();
        return getFault().isEmpty() ? asked : Days.ALL;
    }

    private Days asked() {
        return new Days(day(getFrom()), day(getTo()));
    }

    /** Why nothing is narrowed though something was asked for; empty for no reason. */
    public String getFault() {
        Days asked = asked();
        boolean noDay = !getFrom().isEmpty() && asked.from().isEmpty() || !getTo().isEmpty() && asked.to().isEmpty();
        return noDay ? texts.get("programme.period.no-day") : asked.isTurned() ? texts.get("programme.period.turned") : "";
    }

    /** What the address says of the first day. */
    public String getFrom() {
        return page.textOr("from", "");
    }

    /** What it says of the last one. */
    public String getTo() {
        return page.textOr("to", "");
    }

    /** `1 Jan 2026 to 31 Mar 2026`; empty for all time. */
    public String getWords() {
        return days().named(texts::of);
    }

    /** An address of the programme with this period. @param path perhaps with parameters */
    public String address(String path) {
        return path + NAMES.stream().filter(name -> !page.textOr(name, "").isEmpty() && getFault().isEmpty())
            .map(name -> name + "=" + page.textOr(name, "")).collect(Collectors.collectingAndThen(Collectors.joining("&"),
                days -> days.isEmpty() ? "" : (path.contains("?") ? "&" : "?") + days));
    }

    /** What it selects on a page, in words. @param means the key of the text */
    public String means(String means) {
        return days().isAll() ? "" : texts.of(means, getWords());
    }

    /** True for a reader whose view of a site's sums may be narrowed: nothing of it is kept from them. */
    public boolean isOffered() {
        return glance.isWhole();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.matches("\\d{4}-\\d\\d-\\d\\d") && !text.startsWith("0000") ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
