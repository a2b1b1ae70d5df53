package org.imr.web.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.imr.assessment.Due;
import org.imr.assessment.DueService;
import org.imr.evidence.Course;
import org.imr.evidence.EvidenceService;
import org.imr.fidelity.GroupRecord;
import org.imr.fidelity.Judgement;
import org.imr.fidelity.Scale;
import org.imr.library.Definitions;
import org.imr.roster.GroupPicture;
import org.imr.roster.GroupService;
import org.imr.roster.SessionLine;
import org.imr.web.kit.Dates;
import org.imr.web.kit.Page;
import org.imr.web.kit.Reader;
import org.imr.web.kit.Texts;

/**
 * `/groups/{group}/fidelity`, with `?as-of=`: what a group's records say about each item, on that day. Without one: today, or when
 * the group ended, for long after that there is nothing new but last months without a contact. A day to come, and what is no day, is
 * taken as none and said so.
 */
@Named
@RequestScoped
public class FidelityPage {

    @Inject
    private EvidenceService evidence;
    @Inject
    private GroupService groups;
    @Inject
    private DueService due;
    @Inject
    private Definitions definitions;
    @Inject
    private ItemRows rows;
    @Inject
    private LiftWords lifts;
    @Inject
    private Texts texts;
    @Inject
    private Dates dates;
    @Inject
    private Reader reader;
    @Inject
    private Page page;
    private GroupPicture group;
    private GroupRecord record;
    private LocalDate day;
    private boolean moved;
    private Optional<Due> next;
    private List<ItemRow> items;
    private Trend trend;

    public void open() {
        group = groups.group(page.text("group"));
        Course course = evidence.course(group.code(), null);
        record = course.record();
        next = due.next(group.code());
        day = asked(page.textOr("as-of", ""));
        items = rows.of(getScale(), Judgement.of(getScale(), record.asOf(day)), group, record, getAhead());
        trend = Trend.of(getScale(), group.facts().start(), course.weeks());
    }

    private LocalDate asked(String text) {
        Optional<LocalDate> wanted = text.isEmpty() ? Optional.of(group.lastDay()) : day(text).filter(one -> !one.isAfter(group.today()));
        moved = wanted.isEmpty();
        return wanted.orElse(group.lastDay());
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.matches("\\d{4}-\\d\\d-\\d\\d") ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public GroupPicture getGroup() {
        return group;
    }

    public Scale getScale() {
        return definitions.scale(Scale.OF_THE_PROGRAMME);
    }

    /** The day as of which it is judged. */
    public LocalDate getDay() {
        return day;
    }

    public boolean isToday() {
        return day.equals(group.today());
    }

    /** True on the day that is shown when nobody asks for another. */
    public boolean isLatest() {
        return day.equals(group.lastDay());
    }

    /** True when another day was asked for than is shown. */
    public boolean isMoved() {
        return moved;
    }

    /** A week earlier; null before the group's first week. */
    public LocalDate getEarlier() {
        return day.isAfter(group.facts().start()) ? day.minusWeeks(1) : null;
    }

    /** A week later, up to today or the group's end; null from there on. */
    public LocalDate getLater() {
        return !day.isBefore(group.lastDay()) ? null : day.plusWeeks(1).isAfter(group.lastDay()) ? group.lastDay() : day.plusWeeks(1);
    }

    /** The address of this page for a day; without one for today, so that it stays today's tomorrow. */
    public String address(LocalDate on) {
        return "/groups/" + group.code() + "/fidelity" + (on.equals(group.lastDay()) ? "" : "?as-of=" + on);
    }

    /** Sessions held by the day, of any kind. */
    public long getHeld() {
        return group.sessions().stream().filter(SessionLine::isHeld).filter(one -> !one.date().isAfter(day)).count();
    }

    /** The items that records suggest a rating for. */
    public List<ItemRow> getSuggested() {
        return items.stream().filter(row -> !row.isPractice()).toList();
    }

    /** The items that only people can judge. */
    public List<ItemRow> getPractice() {
        return items.stream().filter(ItemRow::isPractice).toList();
    }

    /** How many of the items have a suggestion. */
    public long getSpeaking() {
        return items.stream().filter(ItemRow::isSuggested).count();
    }

    public String getTimeLeft() {
        return lifts.timeLeft(getAhead());
    }

    /** A row of the picture for whoever hears it: from when on what was suggested. */
    public String spoken(Trend.Row row) {
        return row.runs().stream().map(run -> run.rating() == null ? texts.of("fidelity.trend.run-none", dates.day(run.from()))
            : texts.of("fidelity.trend.run", dates.day(run.from()), run.rating())).collect(Collectors.joining("; "));
    }

    /** The name of a month, short. */
    public String name(Trend.Month month) {
        return DateTimeFormatter.ofPattern("LLL", reader.getLocale()).format(month.first());
    }

    private Ahead getAhead() {
        return Ahead.of(group, day, next);
    }

    public Trend getTrend() {
        return trend;
    }
}
