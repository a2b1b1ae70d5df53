package org.imr.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.imr.access.Audit;
import org.imr.access.AuditEntry;
import org.imr.access.ScopedStore;
import org.imr.assessment.Assessment;
import org.imr.assessment.AssessmentView;
import org.imr.assessment.ComparisonService;
import org.imr.assessment.DossierService;
import org.imr.assessment.DossierView;
import org.imr.evidence.EvidenceService;
import org.imr.fidelity.Evidence;
import org.imr.fidelity.Judgement;
import org.imr.goal.FollowUp;
import org.imr.goal.Goal;
import org.imr.goal.GoalStep;
import org.imr.goal.Knowing;
import org.imr.library.Definitions;
import org.imr.library.OwnHandout;
import org.imr.roster.Facilitation;
import org.imr.roster.Group;
import org.imr.roster.Membership;
import org.imr.roster.Session;
import org.imr.session.Attendance;
import org.imr.session.Contact;
import org.imr.session.HandoutGiven;
import org.imr.session.Homework;

/** Reads what goes into an audit workbook, in a fixed number of statements. */
@ApplicationScoped
class Gathering {

    private static final String OF_MEMBERS = "%s.id in (select m.participant.id from Membership m where m.group = :group and m.joined <= :day)";

    /** Who looked, took a copy or was refused is no change of a record: it stands in the history of the group, and not in a report of it. */
    private static final Set<String> NOT_OF_THE_RECORDS = Set.of("looked", "refused", "exported");

    @Inject
    private Knowing knowing;
    @Inject
    private ScopedStore store;
    @Inject
    private Definitions definitions;
    @Inject
    private EvidenceService evidence;
    @Inject
    private DossierService dossiers;
    @Inject
    private ComparisonService comparisons;
    @Inject
    private Audit audit;

    /** The material of an assessment whose group the caller has reached. */
    Material of(AssessmentView view, Group group) {
        LocalDate day = view.head().cutOff();
        List<Evidence> today = Judgement.of(view.scale(), view.occasion(), evidence.record(group.code()).asOf(day));
        DossierView dossier = dossiers.open(view.head().code());
        List<Facilitation> facilitations = store.ask(Facilitation.class).join("join fetch e.staff")
            .where("e.group = :group and e.from <= :day", "group", group, "day", day).order("e.from, e.staff.email").list();
        List<Membership> memberships = store.ask(Membership.class).join("join fetch e.participant p join fetch p.site")
            .where("e.group = :group and e.joined <= :day", "group", group, "day", day).order("e.participant.code, e.joined").list();
        List<Session> sessions = store.ask(Session.class).batch("e.facilitators").where("e.group = :group", "group", group)
            .order("e.date, e.time, e.number").list();
        List<Goal> goals = goals(group, day);
        return new Material(view, group, definitions.edition(group.edition(), group.editionVersion(), group.editionDigest()), dossier, today,
            facilitations, memberships, sessions, attendance(group, day), homework(group, day), handouts(group, day), own(group, day), goals,
            steps(group, day), knowing.until(goals, gone(group, memberships)), followUps(group, day), contacts(group, day), history(view, group),
            comparisons.earlier(view.head().code()));
    }

    /** What is agreed in another assessment is nobody's to read before that one is signed. */
    private List<AuditEntry> history(AssessmentView view, Group group) {
        Set<String> open = store.ask(Assessment.class).join("join fetch e.group")
            .where("e.group = :group and e.status <> :signed", "group", group, "signed", Assessment.Status.SIGNED).list().stream()
            .map(Assessment::code).filter(code -> !code.equals(view.head().code())).collect(Collectors.toSet());
        return audit.ofGroup(group.code()).stream().filter(entry -> !NOT_OF_THE_RECORDS.contains(entry.action()))
            .filter(entry -> !entry.action().equals("agreed") || !open.contains(entry.code())).toList();
    }

    /** The last days of those who have gone on at another site. */
    private static Map<UUID, LocalDate> gone(Group group, List<Membership> memberships) {
        return memberships.stream().filter(stay -> !stay.isArriving() && !stay.participant().site().equals(group.site()))
            .collect(Collectors.toMap(stay -> stay.participant().id(), stay -> stay.left() == null ? LocalDate.MAX : stay.left(),
                (one, other) -> one.isAfter(other) ? one : other));
    }

    private List<Attendance> attendance(Group group, LocalDate day) {
        return store.ask(Attendance.class).join("join fetch e.participant").where("e.session.group = :group", "group", group)
            .where("e.session.date <= :day and e.session.status = :held", "day", day, "held", Session.Status.HELD)
            .order("e.session.date, e.session.number, e.participant.code").list();
    }

    private List<Homework> homework(Group group, LocalDate day) {
        return store.ask(Homework.class).join("left join fetch e.participant").where("e.session.group = :group", "group", group)
            .where("e.session.date <= :day and e.session.status = :held", "day", day, "held", Session.Status.HELD)
            .order("e.session.date, e.session.number, e.text").list();
    }

    private List<HandoutGiven> handouts(Group group, LocalDate day) {
        return store.ask(HandoutGiven.class).counting().join("join fetch e.group").join("left join fetch e.session")
            .where(OF_MEMBERS.formatted("e.participant"), "group", group, "day", day).where("e.date <= :day")
            .order("e.participant.code, e.date, e.handout, e.group.code").list();
    }

    /** The sites' own sheets on the ledger, by code. */
    private Map<String, OwnHandout> own(Group group, LocalDate day) {
        return store.ask(HandoutGiven.class).counting().join("join OwnHandout o on o.code = e.handout")
            .where(OF_MEMBERS.formatted("e.participant"), "group", group, "day", day).where("e.date <= :day").list(OwnHandout.class, "o")
            .stream().collect(Collectors.toMap(OwnHandout::code, one -> one, (one, same) -> one));
    }

    private List<Goal> goals(Group group, LocalDate day) {
        return store.ask(Goal.class).counting().where(OF_MEMBERS.formatted("e.participant"), "group", group, "day", day).where("e.setOn <= :day")
            .order("e.participant.code, e.number").list();
    }

    private List<GoalStep> steps(Group group, LocalDate day) {
        return store.ask(GoalStep.class).where(OF_MEMBERS.formatted("e.goal.participant"), "group", group, "day", day)
            .where("e.setOn <= :day").order("e.goal.participant.code, e.goal.number, e.number").list();
    }

    private List<FollowUp> followUps(Group group, LocalDate day) {
        return store.ask(FollowUp.class).counting().where(OF_MEMBERS.formatted("e.goal.participant"), "group", group, "day", day)
            .where("e.date <= :day").join("left join fetch e.session").order("e.goal.participant.code, e.goal.number, e.date, e.id").list();
    }

    private List<Contact> contacts(Group group, LocalDate day) {
        return store.ask(Contact.class).counting().join("left join fetch e.staff").where(OF_MEMBERS.formatted("e.participant"), "group", group, "day", day)
            .where("e.date <= :day").order("e.participant.code, e.number").list();
    }
}
