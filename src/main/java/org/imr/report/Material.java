package org.imr.report;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.imr.access.AuditEntry;
import org.imr.assessment.AssessmentHead;
import org.imr.assessment.AssessmentView;
import org.imr.assessment.DossierView;
import org.imr.assessment.Earlier;
import org.imr.assessment.RatingLine;
import org.imr.curriculum.Edition;
import org.imr.curriculum.Handout;
import org.imr.curriculum.Module;
import org.imr.fidelity.Evidence;
import org.imr.fidelity.Item;
import org.imr.fidelity.Rule;
import org.imr.fidelity.Scale;
import org.imr.goal.FollowUp;
import org.imr.goal.Goal;
import org.imr.goal.GoalStep;
import org.imr.goal.Known;
import org.imr.library.OwnHandout;
import org.imr.library.Pinned;
import org.imr.roster.Facilitation;
import org.imr.roster.Group;
import org.imr.roster.Membership;
import org.imr.roster.Participant;
import org.imr.roster.Session;
import org.imr.session.Attendance;
import org.imr.session.Contact;
import org.imr.session.HandoutGiven;
import org.imr.session.Homework;

/**
 * All that goes into the audit workbook of one assessment, as it stood on the cut-off date.
 *
 * @param view       the assessment as its reader may see it
 * @param pinned     the edition that the group pins
 * @param sessions   all, also those to come
 * @param own        sites' own sheets on the ledger, by code
 * @param attendance of sessions held by the cut-off
 * @param known      goals and steps as the group's site knows them
 * @param dossier    what was frozen of them, if anything was
 * @param today      by item, as of the cut-off, judged from the records as they are now
 * @param earlier    the signed assessment before it, if there is one
 */
record Material(AssessmentView view, Group group, Optional<Pinned<Edition>> pinned, DossierView dossier, List<Evidence> today, List<Facilitation> facilitations, List<Membership> memberships, List<Session> sessions,
                List<Attendance> attendance, List<Homework> homework, List<HandoutGiven> handouts, Map<String, OwnHandout> own, List<Goal> goals,
                List<GoalStep> steps, Known known, List<FollowUp> followUps, List<Contact> contacts, List<AuditEntry> history, Optional<Earlier> earlier) {

    /** How a session stood on the cut-off date. */
    enum State {
        HELD, CANCELLED, TO_COME, NOT_RECORDED
    }

    AssessmentHead assessment() {
        return view.head();
    }

    Scale scale() {
        return view.scale();
    }

    List<Item> items() {
        return view.items();
    }

    /** Whether any of the items is counted by that rule: what no item counts has no place in the workbook. */
    boolean counts(Rule.Kind kind) {
        return items().stream().anyMatch(item -> item.rule().filter(rule -> rule.kind() == kind).isPresent());
    }

    /** By item: what was frozen, or, without a dossier, what the records say now as of the cut-off. */
    List<Evidence> evidence() {
        return dossier.evidence();
    }

    /** Whether the records in this workbook still give the item's figures: only then may a formula over them say so. */
    boolean isCountedHere(Item item) {
        return figures(evidence(item)).equals(figures(today.stream().filter(found -> found.item() == item.number()).findFirst()));
    }

    private static List<Optional<Integer>> figures(Optional<Evidence> found) {
        return List.of(found.map(Evidence::numerator), found.map(Evidence::denominator), found.map(Evidence::value));
    }

    Optional<Evidence> evidence(Item item) {
        return evidence().stream().filter(found -> found.item() == item.number()).findFirst();
    }

    /** The rating the result rests on: the only assessor's, or what several agreed. */
    Optional<RatingLine> result(Item item) {
        return view.counted(item.number());
    }

    /** The rating of that item in the assessment before. */
    Optional<RatingLine> before(Item item) {
        return earlier.flatMap(found -> found.counted(item.number()));
    }

    State state(Session session) {
        if (session.status() == Session.Status.CANCELLED) {
            return State.CANCELLED;
        }
        boolean later = session.date().isAfter(assessment().cutOff());
        if (!later && session.isHeld()) {
            return State.HELD;
        }
        return later || session.date().equals(assessment().cutOff()) ? State.TO_COME : State.NOT_RECORDED;
    }

    boolean held(Session session) {
        return state(session) == State.HELD;
    }

    /** With the group; in a group of format individual no session is. */
    boolean withGroup(Session session) {
        return session.kind() == Session.Kind.GROUP && group().format() != Group.Format.INDIVIDUAL;
    }

    Optional<Edition> edition() {
        return pinned.map(Pinned::definition);
    }

    List<Module> modules() {
        return edition().map(Edition::modules).orElse(List.of());
    }

    Optional<Module> module(String code) {
        return modules().stream().filter(module -> module.code().equals(code)).findFirst();
    }

    /** The module that has that handout in the group's edition, or to which a site has added it. */
    Optional<String> moduleOf(String handout) {
        return edition().flatMap(found -> found.handout(handout)).map(Handout::module)
            .or(() -> Optional.ofNullable(own.get(handout)).map(OwnHandout::module));
    }

    /** Codes of the edition's modules, and of others that were taught. */
    List<String> moduleCodes() {
        Set<String> codes = modules().stream().map(Module::code).collect(Collectors.toCollection(LinkedHashSet::new));
        sessions.stream().filter(this::held).flatMap(session -> session.modules().stream()).forEach(codes::add);
        return List.copyOf(codes);
    }

    /**
     * True for a day on which somebody had gone on at another site. What was recorded of them then counts, and the words of it are that
     * site's.
     */
    boolean isElsewhere(Participant person, LocalDate day) {
        return !person.site().equals(group.site()) && memberships.stream().filter(stay -> stay.participant().equals(person))
            .allMatch(stay -> stay.left() != null && stay.left().isBefore(day));
    }

    /** Each person's stays in the group, first to last, by the person's code. */
    Map<String, List<Membership>> people() {
        return memberships.stream().collect(Collectors.groupingBy(stay -> stay.participant().code(), TreeMap::new,
            Collectors.toList()));
    }
}
