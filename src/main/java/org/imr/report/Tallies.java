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
import java.util.stream.Stream;
import org.imr.assessment.DossierView;
import org.imr.fidelity.Evidence;
import org.imr.fidelity.Item;
import org.imr.fidelity.Rule;
import org.imr.fidelity.SmallCells;
import org.imr.roster.Membership;
import org.imr.roster.Session;
import org.imr.session.Attendance;
import org.imr.session.Contact;

/** All counts of people in an aggregated workbook, so that those which are too small, or would give one away, are hidden together. */
final class Tallies {

    private static final Set<Rule.Kind> OF_PEOPLE = EnumSet.of(Rule.Kind.PROGRAMME_LENGTH, Rule.Kind.HANDOUTS, Rule.Kind.SIGNIFICANT_OTHERS,
        Rule.Kind.GOALS_SET, Rule.Kind.GOALS_FOLLOWED_UP, Rule.Kind.PRACTICE);

    /** A count that has a line of its own: what it is about, who is counted, and where among the cells. */
    record Line(String about, String who, int place) {
    }

    private record Share(int met, int all) {
    }

    private record Presence(int onRoll, int present, int absent) {
    }

    private final Words words;
    private final Material material;
    private final SmallCells cells = new SmallCells();
    private final List<Line> lines = new ArrayList<>();
    private final Map<Integer, Share> items = new HashMap<>();
    private final Map<Integer, Presence> sessions = new HashMap<>();
    private final Set<String> counted;
    private final int all;

    Tallies(Words words, Material material) {
        this.words = words;
        this.material = material;
        boolean frozen = material.dossier().isFrozen();
        Set<String> joined = frozen ? material.dossier().people().stream().map(DossierView.Person::code).collect(Collectors.toCollection(TreeSet::new))
            : material.people().keySet();
        counted = frozen ? material.dossier().people().stream().filter(DossierView.Person::counted).map(DossierView.Person::code).collect(Collectors.toSet())
            : material.people().values().stream().filter(person -> PeopleSheet.present(material, person) > 0).map(PeopleSheet::code).collect(Collectors.toSet());
        all = cells.count(counted.size());
        int never = cells.count(joined.size() - counted.size());
        line("tally-joined", "tally-people", cells.total(List.of(all, never)));
        line("tally-joined", "tally-counted", all);
        line("tally-joined", "tally-left-out", never);
        people();
        material.items().forEach(this::item);
        modules();
        material.sessions().stream().filter(material::held).forEach(this::session);
    }

    private void line(String about, String who, int place) {
        lines.add(new Line(words.of("audit." + about), words.of("audit." + who), place));
    }

    private long those(Predicate<String> wanted) {
        return counted.stream().filter(wanted).count();
    }

    /** Those counted of whom that is so, and the others. */
    private void split(String about, String yes, String no, Predicate<String> wanted) {
        int met = cells.count(those(wanted));
        int not = cells.count(counted.size() - those(wanted));
        cells.sum(all, List.of(met, not));
        lines.add(new Line(about, yes, met));
        lines.add(new Line(about, no, not));
    }

    private List<Membership> stays(String code) {
        return material.people().getOrDefault(code, List.of());
    }

    private boolean left(String code) {
        return stays(code).stream().noneMatch(stay -> stay.holdsOn(material.assessment().cutOff()));
    }

    private void people() {
        int stayed = cells.count(those(code -> !left(code)));
        List<Integer> reasons = new ArrayList<>();
        for (Membership.Reason reason : Membership.Reason.values()) {
            reasons.add(cells.count(those(code -> left(code) && reason(code) == reason)));
        }
        int unsaid = cells.count(those(code -> left(code) && reason(code) == null));
        int left = cells.total(Stream.concat(reasons.stream(), Stream.of(unsaid)).toList());
        cells.sum(all, List.of(stayed, left));
        line("tally-stay", "tally-stayed", stayed);
        line("tally-stay", "left", left);
        for (Membership.Reason reason : Membership.Reason.values()) {
            lines.add(new Line(words.of("audit.left-reason"), words.of("audit.left", reason), reasons.get(reason.ordinal())));
        }
        line("left-reason", "tally-unsaid", unsaid);
        split(words.of("audit.consent"), words.of("audit.yes"), words.of("audit.tally-not"),
            code -> stays(code).stream().anyMatch(stay -> Boolean.TRUE.equals(stay.participant().consent())));
        for (Contact.Kind kind : Contact.Kind.values()) {
            split(words.of("audit.tally-contact", words.of("audit.contact", kind)), words.of("audit.yes"), words.of("audit.tally-not"),
                code -> material.contacts().stream().anyMatch(one -> one.kind() == kind && one.participant().code().equals(code)));
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
            cells.sum(of, List.of(met, not));
            items.put(item.number(), new Share(met, of));
            String about = item.number() + ". " + words.of(item.title());
            lines.add(new Line(about, words.of("audit.numerator"), met));
            lines.add(new Line(about, words.of("audit.tally-not"), not));
        }
    }

    private void modules() {
        for (String module : material.moduleCodes()) {
            String title = material.module(module).map(one -> words.of(one.title())).orElse(module);
            split(title, words.of("audit.tally-attended"), words.of("audit.tally-not"), code -> ModuleSheets.attended(material, code, module) > 0);
            split(title, words.of("audit.tally-handout"), words.of("audit.tally-not"), code -> ModuleSheets.given(material, code, module) > 0);
        }
    }

    private void session(Session session) {
        List<Attendance> rows = material.attendance().stream().filter(a -> a.session().equals(session)).toList();
        long there = rows.stream().filter(a -> a.status().isPresent()).count();
        int present = cells.count(there);
        int absent = cells.count(rows.size() - there);
        sessions.put(session.number(), new Presence(cells.total(List.of(present, absent)), present, absent));
    }

    List<Line> lines() {
        return lines;
    }

    Optional<Long> shown(Line line) {
        return cells.shown(line.place());
    }

    /** How many people had joined, and how many are counted. */
    Optional<Long> joined() {
        return shown(lines.get(0));
    }

    Optional<Long> counted() {
        return cells.shown(all);
    }

    Optional<Long> onRoll(Session session) {
        return Optional.ofNullable(sessions.get(session.number())).flatMap(found -> cells.shown(found.onRoll()));
    }

    Optional<Long> present(Session session) {
        return Optional.ofNullable(sessions.get(session.number())).flatMap(found -> cells.shown(found.present()));
    }

    Optional<Long> absent(Session session) {
        return Optional.ofNullable(sessions.get(session.number())).flatMap(found -> cells.shown(found.absent()));
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
        return material.sessions().stream().filter(material::withGroup).filter(one -> sessions.containsKey(one.number()))
            .anyMatch(one -> present(one).filter(found -> found == people).isPresent());
    }

    Optional<Long> denominator(Evidence evidence) {
        return Optional.ofNullable(items.get(evidence.item())).flatMap(share -> cells.shown(share.all()));
    }
}
