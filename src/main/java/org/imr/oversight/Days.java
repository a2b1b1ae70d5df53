package org.imr.oversight;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imr.access.Ask;
import org.imr.roster.Group;

/**
 * A stretch of days that is looked at; its first and its last belong to it. Of it are the groups that ran on one of the days, the sessions
 * held on them, and the assessments whose cut-off is one of them.
 *
 * @param from the first day; nothing for all before
 * @param to   the last day; nothing for all after
 */
public record Days(Optional<LocalDate> from, Optional<LocalDate> to) {

    /** At any time. */
    public static final Days ALL = new Days(Optional.empty(), Optional.empty());
    private static final Set<Group.Status> GOING = Set.of(Group.Status.PLANNED, Group.Status.RUNNING);

    public boolean isAll() {
        return from.isEmpty() && to.isEmpty();
    }

    /** True when the first day lies after the last: no day is one of them. */
    public boolean isTurned() {
        return from.isPresent() && to.isPresent() && from.get().isAfter(to.get());
    }

    /** True when something that went on from a day until another, null for no end yet, was going on on one of these. */
    public boolean meet(LocalDate since, LocalDate until) {
        return to.filter(day -> day.isBefore(since)).isEmpty() && (until == null || from.filter(day -> day.isAfter(until)).isEmpty());
    }

    public boolean include(LocalDate day) {
        return meet(day, day);
    }

    /** What they are called: `1 Jan 2026 to 31 Mar 2026`; empty for all. @param texts gives the text of a key with what is put into it */
    public String named(BiFunction<String, Object[], String> texts) {
        Object[] ends = Stream.of(from, to).flatMap(Optional::stream).toArray();
        return isAll() ? "" : texts.apply(ends.length > 1 ? "programme.period.between" : from.isPresent() ? "programme.period.since" : "programme.period.until", ends);
    }

    /** The earlier of a day and the last of these. */
    public LocalDate upTo(LocalDate day) {
        return to.filter(day::isAfter).orElse(day);
    }

    /** Only what was on one of these days. @param day the path to it, such as `e.session.date` */
    <T> Ask<T> on(Ask<T> ask, String day) {
        return isAll() ? ask : bound(ask.where(within(day)));
    }

    /** Only what was by the last of these days. */
    <T> Ask<T> by(Ask<T> ask, String day) {
        to.ifPresent(last -> ask.where(day + " <= :to", "to", last));
        return ask;
    }

    /** Only groups that ran on one of these days. @param group the path to the group */
    <T> Ask<T> ran(Ask<T> ask, String group) {
        return isAll() ? ask : going(bound(ask.where(running(group))));
    }

    /** Only groups that ran on one of these days, or were assessed as of one. */
    <T> Ask<T> ranOrAssessed(Ask<T> ask, String group) {
        return isAll() ? ask : going(bound(ask.where(running(group) + " or exists (select a from Assessment a where a.group = " + group + " and "
            + within("a.cutOff") + ")")));
    }

    /** The condition on a further path in a question that is narrowed by {@link #on} already; not for all days. */
    String within(String day) {
        return Stream.of(from.map(first -> day + " >= :from"), to.map(last -> day + " <= :to")).flatMap(Optional::stream).collect(Collectors.joining(" and "));
    }

    /** Of a group that is over and has no last day on record the sessions tell. */
    private String running(String group) {
        return Stream.of(to.map(last -> group + ".start <= :to"), from.map(first -> "(" + group + ".endedOn >= :from or " + group + ".endedOn is null and ("
            + group + ".status in :going or exists (select d from Session d where d.group = " + group + " and d.date >= :from)))"))
            .flatMap(Optional::stream).collect(Collectors.joining(" and "));
    }

    private <T> Ask<T> bound(Ask<T> ask) {
        from.ifPresent(day -> ask.bind("from", day));
        to.ifPresent(day -> ask.bind("to", day));
        return ask;
    }

    private <T> Ask<T> going(Ask<T> ask) {
        return from.isEmpty() ? ask : ask.bind("going", GOING);
    }
}
