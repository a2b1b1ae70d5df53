package org.imr.oversight;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.imr.fidelity.SmallCells;
import org.imr.oversight.FlowLine.Course;
import org.imr.roster.Membership;

/**
 * How people came through, as it may be told to anybody: each number nothing where it would tell of fewer than five people, by itself,
 * by the other numbers here, or by what the reader knows of their own groups besides.
 *
 * @param sites   by name of the site: how many went each {@link Way}, and last their sum
 * @param all     the same over all sites
 * @param started of all: were there at least once; then those who were not
 * @param half    of all: were there in at least half of the sessions; then those who were not
 * @param reasons why those left who had started
 */
public record FlowSums(Map<String, List<Optional<Long>>> sites, List<Optional<Long>> all, List<Optional<Long>> started, List<Optional<Long>> half,
                       Map<Membership.Reason, Optional<Long>> reasons) {

    /** How far somebody has come; each is one of these. */
    public enum Way {
        GOING_ON, COMPLETED, LEFT_STARTED, NEVER_STARTED;

        static Way of(Course course) {
            if (!course.gone()) {
                return GOING_ON;
            }
            return !course.started() ? NEVER_STARTED : course.hasCompleted() ? COMPLETED : LEFT_STARTED;
        }
    }

    static FlowSums of(Map<String, List<Course>> bySite) {
        Table all = new Table(bySite, course -> true);
        boolean knows = bySite.values().stream().flatMap(List::stream).anyMatch(Course::seen);
        Table others = knows ? new Table(bySite, course -> !course.seen()) : all;
        boolean whole = bySite.values().stream().flatMap(List::stream).allMatch(Course::seen);
        Shown shown = place -> {
            Optional<Long> told = all.shown(place);
            return whole || others.shown(place).isPresent() ? told : Optional.empty();
        };
        Map<String, List<Optional<Long>>> sites = new LinkedHashMap<>();
        all.sites.forEach((site, places) -> sites.put(site, shown.all(places)));
        Map<Membership.Reason, Optional<Long>> reasons = new LinkedHashMap<>();
        all.reasons.forEach((reason, place) -> reasons.put(reason, shown.at(place)));
        return new FlowSums(sites, shown.all(all.sums), shown.all(all.started), shown.all(all.half), reasons);
    }

    /**
     * The same for a reader of the page that has these lines: nothing but what follows from them too. Each hides some of the same numbers,
     * and not the same ones, so that what the one hides the other could give away.
     */
    FlowSums beside(List<FlowLine> lines) {
        Map<String, List<Optional<Long>>> some = new LinkedHashMap<>();
        sites.forEach((site, people) -> some.put(site, told(people, lines.stream().filter(line -> site.equals(name(line))).toList())));
        boolean same = lines.stream().allMatch(line -> line.reasons().isPresent() && line.left().people().isPresent()
            && line.left().people().equals(line.leftStarted().people()));
        Map<Membership.Reason, Optional<Long>> why = new LinkedHashMap<>();
        reasons.forEach((reason, people) -> why.put(reason, people.filter(number -> same)));
        return new FlowSums(some, told(all, lines), told(started, lines, FlowLine::started), told(half, lines, FlowLine::half), why);
    }

    /** What a site is called here. */
    static String name(FlowLine line) {
        return line.siteName() + " (" + line.siteCode() + ")";
    }

    private static List<Optional<Long>> told(List<Optional<Long>> ways, List<FlowLine> lines) {
        List<Function<FlowLine, FlowLine.Part>> parts = List.of(FlowLine::goingOn, FlowLine::completed, FlowLine::leftStarted,
            line -> line.completed().and(line.leftStarted()).and(line.left()), FlowLine::enrolled);
        return IntStream.range(0, ways.size()).mapToObj(way -> told(ways.subList(way, way + 1), lines, parts.get(way)).get(0)).toList();
    }

    private static List<Optional<Long>> told(List<Optional<Long>> people, List<FlowLine> lines, Function<FlowLine, FlowLine.Part> part) {
        boolean told = lines.stream().allMatch(line -> part.apply(line).people().isPresent());
        return people.stream().map(number -> number.filter(one -> told)).toList();
    }

    /** What may be told of a place. */
    private interface Shown {

        Optional<Long> at(int place);

        default List<Optional<Long>> all(List<Integer> places) {
            return places.stream().map(this::at).toList();
        }
    }

    /** The counts with their sums; made of whomever, its places are the same. The last of each list of ways is their sum. */
    private static final class Table {

        private final SmallCells cells = new SmallCells();
        private final Map<String, List<Integer>> sites = new LinkedHashMap<>();
        private final List<Integer> sums = new ArrayList<>();
        private final List<Integer> started;
        private final List<Integer> half;
        private final Map<Membership.Reason, Integer> reasons = new LinkedHashMap<>();
        /** Places whose numbers are no small ones, and tell of a few when they are taken from each other. */
        private final Set<Integer> nested = new HashSet<>();

        Table(Map<String, List<Course>> bySite, Predicate<Course> counted) {
            bySite.forEach((site, courses) -> {
                List<Integer> ways = new ArrayList<>();
                for (Way way : Way.values()) {
                    ways.add(cells.count(courses.stream().filter(counted).filter(course -> Way.of(course) == way).count()));
                }
                ways.add(cells.total(List.copyOf(ways)));
                sites.put(site, ways);
            });
            for (Way way : Way.values()) {
                sums.add(cells.total(sites.values().stream().map(ways -> ways.get(way.ordinal())).toList()));
            }
            int everybody = cells.total(sites.values().stream().map(ways -> ways.get(Way.values().length)).toList());
            cells.sum(everybody, List.copyOf(sums));
            sums.add(everybody);
            List<Course> all = bySite.values().stream().flatMap(List::stream).filter(counted).toList();
            started = split(all, everybody, Course::started);
            half = split(all, everybody, Course::half);
            List<Course> left = all.stream().filter(course -> Way.of(course) == Way.LEFT_STARTED).toList();
            for (Membership.Reason reason : Membership.Reason.values()) {
                if (reason != Membership.Reason.COMPLETED) {
                    reasons.put(reason, cells.count(left.stream().filter(course -> why(course) == reason).count()));
                }
            }
            cells.sum(sums.get(Way.LEFT_STARTED.ordinal()), List.copyOf(reasons.values()));
            nest(all);
        }

        /** Who was there for half has started, and who never came and has gone has not: what is between the two is a number of people too. */
        private void nest(List<Course> all) {
            long waiting = all.stream().filter(course -> !course.started() && !course.gone()).count();
            long under = all.stream().filter(course -> course.started() && !course.half()).count();
            if (isFew(waiting)) {
                nested.addAll(started);
            }
            if (isFew(under) || isFew(under + waiting)) {
                nested.addAll(half);
            }
        }

        private static boolean isFew(long people) {
            return people > 0 && people < SmallCells.FEWEST;
        }

        Optional<Long> shown(int place) {
            return nested.contains(place) ? Optional.empty() : cells.shown(place);
        }

        private List<Integer> split(List<Course> all, int everybody, Predicate<Course> wanted) {
            long yes = all.stream().filter(wanted).count();
            List<Integer> both = List.of(cells.count(yes), cells.count(all.size() - yes));
            cells.sum(everybody, both);
            return both;
        }

        private static Membership.Reason why(Course course) {
            return course.reason() == null ? Membership.Reason.UNKNOWN : course.reason();
        }
    }
}
