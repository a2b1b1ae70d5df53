package org.imr.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.ScopedStore;
import org.imr.access.Site;
import org.imr.goal.Goal;
import org.imr.goal.GoalPicture;
import org.imr.goal.GoalService;
import org.imr.kernel.Word;
import org.imr.roster.Group;
import org.imr.roster.Participant;
import org.imr.roster.Session;

/** Reads the person's own copy: what they take home on one sheet. */
@ApplicationScoped
public class OwnCopyService {

    /** So many of a kind fit on the sheet beside the rest; the latest stand for all. */
    private static final int FEW = 3;
    private static final int MEETINGS = 4;

    @Inject
    private ScopedStore store;
    @Inject
    private GoalService goals;
    @Inject
    private Clock clock;

    /** The sheet of one person, as of today at their site. */
    @Transactional
    @Requires(Permission.READ_GROUPS)
    public OwnCopy copy(String code) {
        Participant person = store.ask(Participant.class).join("join fetch e.site").where("e.code = :code", "code", code).get();
        Site site = person.site();
        List<OwnCopy.Aim> aims = goals.goals(code).stream().filter(goal -> goal.isActive() || goal.status() == Goal.Status.REACHED)
            .map(OwnCopyService::aim).toList();
        return new OwnCopy(code, person.displayName(), site.name(), person.language() == null ? site.language() : person.language(),
            site.today(clock), aims, homework(person), next(person));
    }

    private static OwnCopy.Aim aim(GoalPicture goal) {
        return new OwnCopy.Aim(goal.words(), !goal.isActive(),
            goal.steps().stream().filter(step -> step.doneOn() == null).map(GoalPicture.StepLine::text).toList(),
            goal.steps().stream().filter(step -> step.doneOn() != null).sorted(Comparator.comparing(GoalPicture.StepLine::doneOn).reversed())
                .limit(FEW).map(step -> new OwnCopy.Done(step.text(), step.doneOn())).toList(),
            goal.followUps().stream().filter(seen -> Boolean.TRUE.equals(seen.helped()) && seen.note() != null).limit(FEW)
                .map(seen -> new OwnCopy.Noticed(seen.note(), seen.date(), Word.of(seen.noticedBy()))).toList());
    }

    /** For all and for the person alone, of the last session they were at and of any after it. */
    private List<String> homework(Participant person) {
        LocalDate last = store.ask(Attendance.class).where("e.participant = :person and e.status in :present and e.session.status = :held",
            "person", person, "present", LastTime.PRESENT, "held", Session.Status.HELD).list(LocalDate.class, "max(e.session.date)").stream()
            .filter(Objects::nonNull).findFirst().orElse(LocalDate.EPOCH);
        return store.ask(Homework.class).join("join e.session s").join("left join e.participant p")
            .where("p = :person or p is null and exists (select a from Attendance a where a.session = s and a.participant = :person"
                + " and a.status in :present)", "person", person, "present", LastTime.PRESENT)
            .where("s.date >= :last and s.status = :held", "last", last, "held", Session.Status.HELD)
            .order("s.date, e.text").list(String.class, "e.text").stream().distinct().toList();
    }

    /** Sessions one to one in a group are set for one person, and nobody has written down for whom: they are left out. */
    private List<OwnCopy.Meeting> next(Participant person) {
        LocalDate today = person.site().today(clock);
        LocalTime now = LocalTime.now(clock.withZone(person.site().timeZone()));
        return store.ask(Session.class).join("join fetch e.group g")
            .where("e.status = :planned and e.date >= :today", "planned", Session.Status.PLANNED, "today", today)
            .where("e.kind = :kind or g.format = :single", "kind", Session.Kind.GROUP, "single", Group.Format.INDIVIDUAL)
            .where("exists (select m from Membership m where m.group = g and m.participant = :person and m.joined <= e.date"
                + " and (m.left is null or m.left >= e.date))", "person", person)
            .order("e.date, e.time, e.number").list().stream()
            .filter(session -> session.date().isAfter(today) || session.time() == null || session.time().isAfter(now)).limit(MEETINGS)
            .map(session -> new OwnCopy.Meeting(session.date(), session.time(), session.group().place(), session.group().name())).toList();
    }
}
