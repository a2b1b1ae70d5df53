package org.imr.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.imr.access.Audit;
import org.imr.access.CurrentCaller;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.Role;
import org.imr.access.ScopedStore;
import org.imr.access.Staff;
import org.imr.fidelity.Occasion;
import org.imr.fidelity.Scale;
import org.imr.fidelity.Term;
import org.imr.kernel.NotFound;
import org.imr.kernel.Rejected;
import org.imr.kernel.Typed;
import org.imr.kernel.Word;
import org.imr.library.Definitions;
import org.imr.roster.Group;

/** Opens assessments: a coordinator of the group's site, or of all, chooses scale, occasion, cut-off and independent assessors. */
@ApplicationScoped
public class OpeningService {

    @Inject
    private ScopedStore store;
    @Inject
    private Candidates candidates;
    @Inject
    private DueService due;
    @Inject
    private Dossiers dossiers;
    @Inject
    private AssessmentStore assessments;
    @Inject
    private Definitions definitions;
    @Inject
    private CurrentCaller current;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    /**
     * What there is to choose from.
     *
     * @throws NotFound for a group whose assessors the caller does not choose, and for a scale that is not there
     */
    @Transactional
    @Requires(Permission.ASSIGN)
    public OpeningView prepare(String groupCode, String scaleCode) {
        Group group = group(groupCode);
        Scale scale = definitions.scale(scaleCode);
        LocalDate today = group.site().today(clock);
        Optional<Due> next = due.next(groupCode, scale);
        List<Candidate> all = candidates.of(group, today);
        return new OpeningView(group.code(), group.name(), group.site().name(), next,
            next.filter(one -> one.state() != Due.State.LATER).map(Due::occasion).orElseGet(() -> last(scale).code()), today,
            scale, definitions.newestScales(),
            scale.bandSetOrFirst(group.site().bands()), scale.bandSet(group.site().bands()).isPresent(),
            all.stream().filter(Candidate::isFree).toList(), mayExcept() ? all.stream().filter(one -> !one.isFree()).toList() : List.of());
    }

    private static Occasion last(Scale scale) {
        return scale.occasions().get(scale.occasions().size() - 1);
    }

    /**
     * Opens an assessment.
     *
     * @return its code
     * @throws Rejected `assessment.no-assessor`, `assessment.no-such-assessor`, `assessment.not-independent-own-group` (or
     *     `-own-site`, `-own-site-lately`; with names),
     *     `assessment.exception-needs-reason`, `assessment.cut-off-before-start`,
     *     `assessment.occasion-unknown` or `assessment.occasion-open`
     * @throws NotFound for a group whose assessors the caller does not choose, and for a scale that is not there
     */
    @Transactional
    @Requires(Permission.ASSIGN)
    public String open(String groupCode, OpeningEntry entry) {
        Group group = group(groupCode);
        if (entry.cutOff() == null || entry.cutOff().isBefore(group.start())) {
            throw new Rejected("assessment.cut-off-before-start");
        }
        Scale scale = definitions.scale(entry.scale());
        Occasion occasion = scale.occasion(entry.occasion()).orElseThrow(() -> new Rejected("assessment.occasion-unknown"));
        List<Candidate> chosen = chosen(group, entry.assessors());
        String exception = exception(chosen, Typed.optional(entry.exception(), 2000));
        List<Assessment> made = store.ask(Assessment.class).where("e.group = :group", "group", group).order("e.number desc").list();
        if (made.stream().anyMatch(one -> !one.isSigned() && one.scale().equals(scale.code()) && one.occasion().equals(occasion.code()))) {
            throw new Rejected("assessment.occasion-open");
        }
        Set<String> known = scale.sources().stream().map(Term::code).collect(Collectors.toSet());
        Assessment assessment = new Assessment(group, made.isEmpty() ? 1 : made.get(0).number() + 1, occasion.code(), entry.cutOff(),
            group.site().bands());
        assessment.useScale(scale.code(), scale.version(), scale.digest());
        assessment.sources(entry.sources().stream().filter(known::contains).toList());
        assessment.except(exception);
        store.add(assessment);
        assign(assessment, chosen);
        audit.write(RatingService.trace(assessment, "opened").change("scale", null, scale.code())
            .change("occasion", null, occasion.code()).change("cut-off", null, entry.cutOff())
            .change("assessors", null, String.join(" ", entry.assessors())).because(exception));
        if (!entry.cutOff().isAfter(group.site().today(clock))) {
            dossiers.freeze(assessment, Instrument.of(definitions, assessment));
        }
        store.flush();
        return assessment.code();
    }

    /**
     * Makes an exception for an open assessment whose assessor has come to work at the group's site since they were chosen.
     *
     * @throws NotFound for everybody but a coordinator of all sites
     * @throws Rejected `assessment.exception-reason`, `assessment.assessment-signed`
     */
    @Transactional
    @Requires(Permission.ASSIGN)
    public void except(String code, String reason) {
        Assessment assessment = assessments.find(code);
        if (!mayExcept()) {
            throw new NotFound();
        }
        String why = Typed.optional(reason, 2000);
        if (why == null) {
            throw new Rejected("assessment.exception-reason");
        }
        assessment.except(why);
        audit.write(RatingService.trace(assessment, "excepted").because(why));
        store.flush();
    }

    List<Candidate> chosen(Group group, List<String> emails) {
        if (emails.isEmpty()) {
            throw new Rejected("assessment.no-assessor");
        }
        Map<String, Candidate> all = candidates.of(group, group.site().today(clock)).stream()
            .collect(Collectors.toMap(Candidate::email, Function.identity()));
        if (!all.keySet().containsAll(emails)) {
            throw new Rejected("assessment.no-such-assessor");
        }
        return emails.stream().distinct().map(all::get).toList();
    }

    /** The reason to be kept; null when everybody is independent. */
    String exception(List<Candidate> chosen, String reason) {
        String barred = chosen.stream().filter(one -> !one.isFree()).map(Candidate::name).collect(Collectors.joining(", "));
        if (barred.isEmpty()) {
            return null;
        }
        if (!mayExcept()) {
            Independence.Bar bar = chosen.stream().flatMap(one -> one.bar().stream()).findFirst().orElseThrow();
            throw new Rejected("assessment.not-independent-" + Word.of(bar), chosen.stream()
                .filter(one -> one.bar().filter(bar::equals).isPresent()).map(Candidate::name).collect(Collectors.joining(", ")));
        }
        if (reason == null) {
            throw new Rejected("assessment.exception-needs-reason", barred);
        }
        return reason;
    }

    private void assign(Assessment assessment, List<Candidate> chosen) {
        Map<String, Staff> staff = store.ask(Staff.class).where("e.email in :emails", "emails", chosen.stream().map(Candidate::email).toList())
            .list().stream().collect(Collectors.toMap(Staff::email, Function.identity()));
        for (int i = 0; i < chosen.size(); i++) {
            store.add(new Assignment(assessment, i, staff.get(chosen.get(i).email())));
        }
    }

    boolean mayExcept() {
        return current.get().isEverywhere(Role.COORDINATOR);
    }

    /** A facilitator edits the group too, but chooses no assessors. */
    private Group group(String code) {
        Group group = store.ask(Group.class).editable().join("join fetch e.site").where("e.code = :code", "code", code).get();
        if (!current.get().isAt(Role.COORDINATOR, group.site().id())) {
            throw new NotFound();
        }
        return group;
    }
}
