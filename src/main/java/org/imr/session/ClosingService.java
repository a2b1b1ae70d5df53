package org.imr.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.ScopedStore;
import org.imr.roster.Group;
import org.imr.roster.Membership;
import org.imr.roster.Session;

/** Lists what remains open with the people in a group before it is completed or ended early. */
@ApplicationScoped
public class ClosingService {

    private static final int ALL = 200;
    private static final String WAS_THERE = "a.session.group = e.group and a.session.status = :held and a.status in :present";

    @Inject
    private ScopedStore store;
    @Inject
    private CallList calls;
    @Inject
    private LastTime lastTime;
    @Inject
    private MissedModules missed;
    @Inject
    private Clock clock;

    /** @throws org.imr.kernel.NotFound for a group that the caller may not change */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public OpenEnds openEnds(String groupCode) {
        Group group = store.ask(Group.class).editable().join("join fetch e.site").where("e.code = :code", "code", groupCode).get();
        LocalDate today = group.site().today(clock);
        return new OpenEnds(homework(group, today), calls.of(Calendar.of(List.of(group.site()), clock), groupCode, ALL).rows(),
            missed.of(groupCode).stream().filter(one -> !one.open().isEmpty()).toList(), neverCame(group, today));
    }

    private List<OpenEnds.Person> neverCame(Group group, LocalDate today) {
        return store.ask(Membership.class).join("join e.participant p")
            .where("e.group = :group and (e.left is null or e.left >= :today)", "group", group, "today", today)
            .where("not exists (select a from Attendance a where a.participant = p and " + WAS_THERE + ")",
                "held", Session.Status.HELD, "present", LastTime.PRESENT)
            .order("p.displayName, p.code").list(OpenEnds.Person.class, "new org.imr.session.OpenEnds$Person(p.code, p.displayName)");
    }

    private List<OpenEnds.Task> homework(Group group, LocalDate today) {
        List<OpenEnds.Person> people = store.ask(Membership.class).join("join e.participant p")
            .where("e.group = :group and e.joined <= :today and (e.left is null or e.left >= :today)", "group", group, "today", today)
            .order("p.displayName, p.code").list(OpenEnds.Person.class, "new org.imr.session.OpenEnds$Person(p.code, p.displayName)");
        if (people.isEmpty()) {
            return List.of();
        }
        Map<String, Attended> last = store.ask(Attendance.class)
            .where("e.participant.code in :people and e.status in :present and e.session.group = :group and e.session.status = :held",
                "people", people.stream().map(OpenEnds.Person::code).toList(), "present", LastTime.PRESENT, "group", group,
                "held", Session.Status.HELD)
            .where("e.session.date = (select max(b.session.date) from Attendance b where b.participant = e.participant"
                + " and b.status in :present and b.session.group = :group and b.session.status = :held)")
            .list(Attended.class, "new org.imr.session.Attended(e.participant.code, e.session.id, e.session.date, e.session.time, e.session.number)").stream()
            .collect(Collectors.toMap(Attended::participant, one -> one, (a, b) -> Attended.ORDER.compare(a, b) > 0 ? a : b));
        Map<String, String> texts = lastTime.texts(last);
        return people.stream().distinct().filter(person -> !texts.getOrDefault(person.code(), "").isEmpty())
            .map(person -> new OpenEnds.Task(person.code(), person.name(), texts.get(person.code()))).toList();
    }
}
