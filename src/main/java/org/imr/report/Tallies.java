package org.imr.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imr.assessment.DossierView;
import org.imr.fidelity.Evidence;
import org.imr.fidelity.Item;
import org.imr.fidelity.Meetings;
import org.imr.fidelity.Rule;
import org.imr.fidelity.SmallCells;
import org.imr.roster.Membership;
import org.imr.roster.Session;
import org.imr.session.Contact;

/** All counts of people in an aggregated workbook, so that those which are too small, or would give one away, are hidden together. */
final class Tallies {

    private static final Set<Rule.Kind> OF_PEOPLE = EnumSet.of(Rule.Kind.PROGRAMME_LENGTH, Rule.Kind.HANDOUTS, Rule.Kind.SIGNIFICANT_OTHERS,
        Rule.Kind.GOALS_SET, Rule.Kind.GOALS_FOLLOWED_UP, Rule.Kind.PRACTICE);

    /** A count that has a line of its own: what it is about, who is counted, out of whom; both by their place among the cells, if they have one. */
    record Line(String about, String who, Optional<Integer> place, int of) {
    }

    private record Share(int met, int all) {
    }

    private final Words words;
    private final Material material;
    private final SmallCells cells = new SmallCells();
    private final List<Line> lines = new ArrayList<>();
    private final Map<Integer, Share> items = new HashMap<>();
    private final List<Session> held;
    private final Set<String> counted;
    private final Meetings meetings;
    private final int joined;
    private final int all;

    Tallies(Words words, Material material) {
        this.words = words;
        this.material = material;
        boolean frozen = material.dossier().isFrozen();
        Set<String> roster = frozen ? material.dossier().people().stream().map(DossierView.Person::code).collect(Collectors.toCollection(TreeSet::new))
            : material.people().keySet();
        counted = frozen ? material.dossier().people().stream().filter(DossierView.Person::counted).map(DossierView.Person::code).collect(Collectors.toSet())
            : material.people().values().stream().filter(person -> PeopleSheet.present(material, person) > 0).map(PeopleSheet::code).collect(Collectors.toSet());
        all = cells.count(counted.size());
        this.joined = cells.total(List.of(all, cells.count(roster.size() - counted.size())));
        line("tally-joined", "tally-counted", all, this.joined);
        people();
        material.items().forEach(this::item);
        held = material.sessions().stream().filter(material::held).toList();
        meetings = new Meetings(cells, counted.size(), held.stream().map(this::meeting).toList(),
            material.moduleCodes().stream().map(this::taught).toList(), this::those);
        goals();
        modules();
    }

    private void line(String about, String who, int place, int of) {
        lines.add(new Line(words.of("audit." + about), words.of("audit." + who), Optional.of(place), of));
    }

    private long number(Predicate<String> wanted) {
        return counted.stream().filter(wanted).count();
    }

    /** Those counted of whom that is so; of the others their number is a count like it. */
    private int those(int met) {
        int those = cells.count(met);
        cells.sum(all, List.of(those, cells.count(counted.size() - met)));
        return those;
    }

    private void line(String about, String who, Predicate<String> wanted) {
        lines.add(new Line(about, who, Optional.of(those((int) number(wanted))), all));
    }

    private List<Membership> stays(String code) {
        return material.people().getOrDefault(code, List.of());
    }

    private boolean left(String code) {
        return stays(code).stream().noneMatch(stay -> stay.holdsOn(material.assessment().cutOff()));
    }

    private void people() {
        int stayed = cells.count(number(code -> !left(code)));
        List<Integer> reasons = new ArrayList<>();
        for (Membership.Reason reason : Membership.Reason.values()) {
            reasons.add(cells.count(number(code -> left(code) && reason(code) == reason)));
        }
        int unsaid = cells.count(number(code -> left(code) && reason(code) == null));
        int left = cells.total(Stream.concat(reasons.stream(), Stream.of(unsaid)).toList());
        cells.sum(all, List.of(stayed, left));
        line("tally-stay", "tally-stayed", stayed, all);
        line("tally-stay", "left", left, all);
        for (Membership.Reason reason : Membership.Reason.values()) {
            lines.add(new Line(words.of("audit.left-reason"), words.of("audit.left", reason), Optional.of(reasons.get(reason.ordinal())), left));
        }
        line("left-reason", "tally-unsaid", unsaid, left);
        line(words.of("audit.consent"), words.of("audit.yes"), code -> stays(code).stream().anyMatch(stay -> Boolean.TRUE.equals(stay.participant().consent())));
        for (Contact.Kind kind : Contact.Kind.values()) {
            line(words.of("audit.tally-contact", words.of("audit.contact", kind)), words.of("audit.yes"), code -> material.contacts().stream().anyMatch(one -> one.kind() == kind && one.participant().code().equals(code)));
        }
    }

    private Membership.Reason reason(String code) {
        List<Membership> stays = stays(code);
        return stays.isEmpty() ? null : stays.get(stays.size() - 1).reason();
    }

    private void item(Item item) {
        Optional<Evidence> found = material.evidence(item).filter(one -> OF_PEOPLE.contains(one.rule()) && one.denominator() != null);
        if (found.isPresent()) {
            Evidence evidence = found.get();
            int met = cells.count(evidence.numerator());
            int not = cells.count(evidence.denominator() - evidence.numerator());
            boolean same = evidence.rule() != Rule.Kind.PRACTICE && evidence.denominator() == counted.size();
            int of = same ? all : cells.count(evidence.denominator());
            if (!same && evidence.rule() != Rule.Kind.PRACTICE) {
                // Some of those counted are not asked about here, or the other way round: who they are would be what is between the two.
                cells.keep(of);
            }
            cells.sum(of, List.of(met, not));
            items.put(item.number(), new Share(met, of));
            lines.add(new Line(item.number() + ". " + words.of(item.title()),
                words.of(evidence.rule() == Rule.Kind.PRACTICE ? "audit.tally-facilitators" : "audit.numerator"), Optional.of(met), of));
        }
    }

    /** Who has followed a goal up has set one. */
    private void goals() {
        about(Rule.Kind.GOALS_SET).ifPresent(set -> about(Rule.Kind.GOALS_FOLLOWED_UP)
            .ifPresent(followed -> cells.within(followed, List.of(set), followed)));
    }

    /** Where those are counted who meet the item of that rule. */
    private Optional<Integer> about(Rule.Kind rule) {
        return material.evidence().stream().filter(one -> one.rule() == rule && items.containsKey(one.item())).findFirst()
            .map(one -> items.get(one.item()).met());
    }

    private void modules() {
        List<Set<Integer>> taught = material.moduleCodes().stream().map(this::taught).filter(some -> !some.isEmpty()).distinct().toList();
        // Who has the handouts of every module attended has attended one; where that is not told, one of its sessions.
        List<Integer> attended = taught.stream().flatMap(some -> meetings.of(some).map(Stream::of).orElseGet(() -> some.stream().map(meetings::of)))
            .distinct().toList();
        Optional<Integer> complete = about(Rule.Kind.HANDOUTS);
        if (!attended.isEmpty()) {
            complete.ifPresent(those -> cells.within(those, attended, those));
        }
        for (String module : material.moduleCodes()) {
            String title = material.module(module).map(one -> words.of(one.title())).orElse(module);
            lines.add(new Line(title, words.of("audit.tally-attended"), meetings.of(taught(module)), all));
            int given = those((int) number(code -> ModuleSheets.given(material, code, module) > 0));
            lines.add(new Line(title, words.of("audit.tally-handout"), Optional.of(given), all));
            if (taught.stream().allMatch(taught(module)::containsAll)) {
                // Taught whenever any module was: who has all handouts has those.
                complete.ifPresent(those -> cells.within(those, List.of(given), those));
            }
        }
    }

    /** The places of the held sessions in which a module was taught. */
    private Set<Integer> taught(String module) {
        return IntStream.range(0, held.size()).filter(at -> held.get(at).modules().contains(module)).boxed().collect(Collectors.toSet());
    }

    private Meetings.Meeting meeting(Session session) {
        return new Meetings.Meeting(material.attendance().stream().filter(a -> a.session().equals(session) && a.status().isPresent())
            .map(a -> a.participant().code()).filter(counted::contains).collect(Collectors.toSet()), !material.withGroup(session));
    }

    List<Line> lines() {
        return lines;
    }

    Optional<Long> shown(Line line) {
        return line.place().flatMap(cells::shown);
    }

    /** Out of how many people a line counts. */
    Optional<Long> of(Line line) {
        return cells.shown(line.of());
    }

    /** How many people had joined. */
    Optional<Long> joined() {
        return cells.shown(joined);
    }

    Optional<Long> counted() {
        return cells.shown(all);
    }

    /** How many of those counted were there. */
    Optional<Long> present(Session session) {
        return Optional.of(held.indexOf(session)).filter(at -> at >= 0).flatMap(at -> cells.shown(meetings.of(at)));
    }

    /** True for an item that counts people: none of its figures is a formula here. */
    static boolean countsPeople(Evidence evidence) {
        return OF_PEOPLE.contains(evidence.rule()) || evidence.rule() == Rule.Kind.GROUP_SIZE;
    }

    /** True when nothing that follows from the item's count may be told: the suggested rating would tell of it. */
    boolean hides(Evidence evidence) {
        if (evidence.rule() == Rule.Kind.GROUP_SIZE) {
            return evidence.value() != null && !isShownSomewhere(evidence.value());
        }
        Share share = items.get(evidence.item());
        return share != null && (cells.shown(share.met()).isEmpty() || cells.shown(share.all()).isEmpty());
    }

    /** The largest session tells how large a hidden one was, unless one that is shown was as large. */
    private boolean isShownSomewhere(int people) {
        return material.sessions().stream().filter(material::withGroup)
            .anyMatch(one -> present(one).filter(found -> found == people).isPresent());
    }

    Optional<Long> denominator(Evidence evidence) {
        return Optional.ofNullable(items.get(evidence.item())).flatMap(share -> cells.shown(share.all()));
    }
}
