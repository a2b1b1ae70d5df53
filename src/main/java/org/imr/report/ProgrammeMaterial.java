package org.imr.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.imr.fidelity.Occasion;
import org.imr.fidelity.Scale;
import org.imr.oversight.AssessmentRecord;
import org.imr.oversight.Days;
import org.imr.oversight.Portion;

/**
 * What the workbook of a programme keeps while it reads: a line for each site, group, assessment and leader. People are written as they
 * come and only counted here, so that memory does not grow with them.
 */
final class ProgrammeMaterial {

    private final Scale scale;
    private final Titles titles;
    private final LocalDate asOf;
    private final Days days;
    private final List<SiteLine> sites = new ArrayList<>();
    private final List<Numbered<Portion.GroupLine>> groups = new ArrayList<>();
    private final Map<String, Numbered<Portion.GroupLine>> byCode = new HashMap<>();
    private final List<Assessed> assessments = new ArrayList<>();
    private final Map<Integer, List<Assessed>> ofGroup = new HashMap<>();
    private final Map<String, Portion.Leader> leaders = new TreeMap<>();

    /** @param days the period that is told of */
    ProgrammeMaterial(Scale scale, Titles titles, LocalDate asOf, Days days) {
        this.scale = scale;
        this.titles = titles;
        this.asOf = asOf;
        this.days = days;
    }

    /** A site. */
    record SiteLine(int number, String code, String name) {
    }

    /** A row with its number and that of its site, by which formulas find it: codes could be taken for numbers. */
    record Numbered<T>(int number, int site, T row, FlowTally tally) {
    }

    /** An assessment with its number and its group. */
    record Assessed(int number, Numbered<Portion.GroupLine> group, AssessmentRecord row) {

        boolean isOf(Occasion occasion) {
            return row.head().occasion().equals(occasion.code());
        }

        /** 1 to 5; null for one that could not be rated, or was not asked for. */
        Integer rating(int item) {
            return row.ratings().get(item);
        }

        /** The agreed ratings that were given. */
        List<Integer> given() {
            return row.ratings().values().stream().filter(rating -> rating != null).toList();
        }
    }

    /** Takes what was read, and gives back its people with their groups. */
    List<Enrolled> take(Portion portion) {
        for (Portion.GroupLine group : portion.groups()) {
            if (sites.isEmpty() || !sites.get(sites.size() - 1).code().equals(group.siteCode())) {
                sites.add(new SiteLine(sites.size() + 1, group.siteCode(), group.siteName()));
            }
            Numbered<Portion.GroupLine> line = new Numbered<>(groups.size() + 1, sites.size(), group, new FlowTally());
            groups.add(line);
            byCode.put(group.code(), line);
        }
        portion.assessments().forEach(one -> {
            Assessed line = new Assessed(assessments.size() + 1, byCode.get(one.head().group()), one);
            assessments.add(line);
            ofGroup.computeIfAbsent(line.group().number(), group -> new ArrayList<>()).add(line);
        });
        portion.leaders().forEach(one -> leaders.merge(one.email(), one, Portion.Leader::and));
        return portion.people().stream().map(person -> {
            Enrolled enrolled = new Enrolled(person, byCode.get(person.group()), asOf);
            enrolled.group().tally().add(enrolled);
            return enrolled;
        }).toList();
    }

    Scale scale() {
        return scale;
    }

    Titles titles() {
        return titles;
    }

    LocalDate asOf() {
        return asOf;
    }

    Days days() {
        return days;
    }

    List<SiteLine> sites() {
        return sites;
    }

    List<Numbered<Portion.GroupLine>> groups() {
        return groups;
    }

    List<Numbered<Portion.GroupLine>> groups(SiteLine site) {
        return groups.stream().filter(group -> group.site() == site.number()).toList();
    }

    List<Assessed> assessments() {
        return assessments;
    }

    List<Assessed> assessments(Numbered<Portion.GroupLine> group) {
        return ofGroup.getOrDefault(group.number(), List.of());
    }

    /** Those that count on that occasion. */
    List<Assessed> holding(Occasion occasion) {
        return assessments.stream().filter(one -> one.row().holds() && one.isOf(occasion)).toList();
    }

    /** The occasions of the scale on which something was assessed. */
    List<Occasion> occasions() {
        return scale.occasions().stream().filter(occasion -> !holding(occasion).isEmpty()).toList();
    }

    List<Portion.Leader> leaders() {
        return List.copyOf(leaders.values());
    }

    /** A figure summed up over groups. */
    static long sum(List<Numbered<Portion.GroupLine>> groups, Function<FlowTally, Integer> figure) {
        return groups.stream().mapToLong(group -> figure.apply(group.tally())).sum();
    }
}
