package org.imr.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imr.access.Ask;
import org.imr.access.AuditEntry;
import org.imr.access.CurrentCaller;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.Role;
import org.imr.access.ScopedStore;
import org.imr.access.Site;
import org.imr.access.Staff;
import org.imr.assessment.Assessment;
import org.imr.assessment.AssessmentService;
import org.imr.assessment.AssessmentView;
import org.imr.assessment.FeedbackService;
import org.imr.assessment.SignatureService;
import org.imr.kernel.Slice;
import org.imr.roster.Group;
import org.imr.roster.Membership;
import org.imr.roster.Participant;
import org.imr.roster.ParticipantLine;
import org.imr.roster.Session;

/** What was changed, by whom and why, for those who may read the record itself. What each rated is never part of it; what they agreed is. */
@ApplicationScoped
public class HistoryService {

    private static final Pattern EMAIL = Pattern.compile("[^\\s:,;]+@[^\\s:,;]+");
    /** The history of a group is of its work; that of an assessment stands with the assessment. */
    private static final Set<String> OF_ASSESSMENTS = Set.of("assessment", "Assessments", "Ratings", "review", "feedback", "reply",
        "action");

    @Inject
    private ScopedStore store;
    @Inject
    private AssessmentService assessments;
    @Inject
    private FeedbackService feedback;
    @Inject
    private SignatureService signatures;
    @Inject
    private CurrentCaller current;

    /** Of a group: its facts, sessions and roster. */
    @Transactional
    @Requires(Permission.READ_GROUPS)
    public History ofGroup(String group, int first, int size) {
        Group found = store.ask(Group.class).join("join fetch e.site").where("e.code = :code", "code", group).get();
        return read(found.name(), found.site(), "", lines().where("e.groupCode = :group and e.kind not in :other", "group", group, "other", OF_ASSESSMENTS),
            first, size);
    }

    /** Of one session: its plan, what was recorded and corrected. */
    @Transactional
    @Requires(Permission.READ_GROUPS)
    public History ofSession(String group, int number, int first, int size) {
        Session found = store.ask(Session.class).join("join fetch e.group g join fetch g.site")
            .where("e.group.code = :group and e.number = :number", "group", group, "number", number).get();
        String code = group + "/" + number;
        return read(found.group().name(), found.group().site(), "", lines().where("e.kind in ('session', 'Sessions') and e.code = :code"
            + " or e.kind in ('Attendance', 'Homework') and e.code like :within escape '!'", "code", code, "within", within(code)), first, size);
    }

    /** Of one person: what is kept about them, their goals, contacts and stays, and what the sessions in reach say of them. */
    @Transactional
    @Requires(Permission.READ_GROUPS)
    public History ofPerson(String code, int first, int size) {
        Participant person = store.ask(Participant.class).join("join fetch e.site").where("e.code = :code", "code", code).get();
        List<Group> stays = store.ask(Membership.class).join("join fetch e.group g join fetch g.site").where("e.participant = :person", "person", person)
            .list().stream().map(Membership::group).toList();
        Ask<AuditEntry> lines = lines();
        if (hasMovedOn(person, stays)) {
            // What was written since is of the site where they are now, and of those where they were between.
            lines.where("e.siteCode is null or e.siteCode in :left", "left", stays.stream().map(group -> group.site().code()).collect(Collectors.toSet()));
        }
        Set<String> groups = stays.stream().map(Group::code).collect(Collectors.toSet());
        groups.add("");
        String start = escaped(code) + " %";
        return read(person.displayName(), person.site(), code, lines.where("e.kind in ('participant', 'Participants') and e.code = :code"
                + " or e.kind in ('goal', 'contact', 'Goals', 'GoalSteps', 'GoalFollowUps', 'Contacts') and e.code like :within escape '!'"
                + " or e.kind = 'member' and e.code in :stays"
                + " or e.kind = 'session' and e.groupCode in :groups and (e.detail like :start escape '!' or e.detail like :later escape '!')",
            "code", code, "within", within(code), "stays", groups.stream().map(group -> group + "/" + code).toList(), "groups", groups,
            "start", start, "later", "%\n" + start), first, size);
    }

    /** True when the caller reaches the person only by groups of a site that they have left. */
    private boolean hasMovedOn(Participant person, List<Group> stays) {
        return !current.get().isAt(Role.COORDINATOR, person.site().id()) && !stays.isEmpty()
            && stays.stream().noneMatch(group -> group.site().equals(person.site()));
    }

    /** Of an assessment. Until it is signed or being agreed, who rated which item is known to that assessor alone. */
    @Transactional
    @Requires(Permission.READ_ASSESSMENTS)
    public History ofAssessment(String code, int first, int size) {
        AssessmentView view = assessments.open(code);
        // Who may not read the report does not read in its history either.
        Set<String> after = feedback.open(code).isBegun() ? Set.of("review", "reply", "action", "feedback") : Set.of("review", "reply", "action");
        Ask<AuditEntry> lines = lines().where("e.kind = 'assessment' and e.code = :code or e.kind in :after and (e.code = :code"
            + " or e.code like :within escape '!')", "code", view.head().code(), "after", after, "within", within(view.head().code()));
        boolean agreeing = view.head().status() == Assessment.Status.CONSENSUS && view.me().isPresent();
        if (!view.head().isSigned() && !agreeing) {
            lines.where("e.action not in ('rated', 'agreed', 'refused') or e.actor = :me", "me", current.get().email());
        }
        return read(view.head().groupName(), view.head().site(), view.head().zone(), "", lines, first, size);
    }

    /**
     * What others changed since the caller signed, by the code of the assessment, the latest first: of those under which the caller's
     * signature does not stand any more.
     */
    @Transactional
    @Requires(Permission.READ_ASSESSMENTS)
    public Map<String, History> sinceSigned() {
        Map<String, History> found = new LinkedHashMap<>();
        signatures.fallen().forEach((code, fallen) -> {
            List<History.Line> lines = new ArrayList<>(fallen.changes().stream().map(entry -> line(entry, "")).toList());
            Collections.reverse(lines);
            found.put(code, new History(code, fallen.site(), fallen.zone(), new Slice<>(lines, lines.size()), names(lines)));
        });
        return found;
    }

    private Ask<AuditEntry> lines() {
        return store.ask(AuditEntry.class).order("e.sequence desc");
    }

    private History read(String subject, Site site, String about, Ask<AuditEntry> ask, int first, int size) {
        return read(subject, site.name(), site.timeZone(), about, ask, first, size);
    }

    /** @param about keeps of what a session changed only what is about that person; empty keeps all */
    private History read(String subject, String site, ZoneId zone, String about, Ask<AuditEntry> ask, int first, int size) {
        Slice<AuditEntry> found = ask.slice(AuditEntry.class, "e", first, size);
        List<History.Line> lines = found.rows().stream().map(entry -> line(entry, about)).toList();
        return new History(subject, site, zone, new Slice<>(lines, found.total()), names(lines));
    }

    private static History.Line line(AuditEntry entry, String about) {
        return new History.Line(entry.at(), entry.actor(), entry.kind(), entry.code(), entry.action(), Change.of(entry.detail()).stream()
            .filter(change -> about.isEmpty() || !entry.kind().equals("session") || change.who().equals(about)).toList(), entry.reason());
    }

    private Map<String, String> names(List<History.Line> lines) {
        Set<String> emails = lines.stream().flatMap(line -> Stream.concat(Stream.of(line.by()), line.changes().stream()
            .flatMap(change -> EMAIL.matcher(change.who() + " " + change.from() + " " + change.to()).results().map(MatchResult::group))))
            .collect(Collectors.toSet());
        List<String> codes = new ArrayList<>();
        for (History.Line line : lines) {
            line.changes().forEach(change -> codes.add(change.who()));
            codes.add(line.code().substring(line.code().lastIndexOf('/') + 1));
        }
        Map<String, String> names = new HashMap<>();
        if (!lines.isEmpty()) {
            store.ask(Staff.class).where("e.email in :emails", "emails", emails).list().forEach(one -> names.put(one.email(), one.name()));
            store.ask(Participant.class).where("e.code in :codes", "codes", new HashSet<>(codes))
                .list(ParticipantLine.class, "new org.imr.roster.ParticipantLine(e.code, e.displayName)")
                .forEach(one -> names.put(one.code(), one.name()));
        }
        return names;
    }

    private static String within(String code) {
        return escaped(code) + "/%";
    }

    private static String escaped(String code) {
        return code.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
