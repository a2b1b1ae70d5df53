package org.imr.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imr.access.Audit;
import org.imr.access.Caller;
import org.imr.access.CurrentCaller;
import org.imr.access.Looks;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.Role;
import org.imr.access.ScopedStore;
import org.imr.access.Site;
import org.imr.access.Trace;
import org.imr.kernel.NotFound;
import org.imr.kernel.Rejected;
import org.imr.kernel.Slice;
import org.imr.kernel.Typed;

/** Groups: which there are, one of them as a whole, its facts, its end. */
@ApplicationScoped
public class GroupService {

    static final Set<Group.Status> CURRENT = Set.of(Group.Status.PLANNED, Group.Status.RUNNING);
    private static final Set<Group.Status> OVER = Set.of(Group.Status.COMPLETED, Group.Status.ENDED_EARLY);
    private static final String NEIGHBOURS = "e.id in :own and g.id not in :runs and g.status in :current";

    @Inject
    private ScopedStore store;
    @Inject
    private Looks looks;
    @Inject
    private Audit audit;
    @Inject
    private CurrentCaller current;
    @Inject
    private Clock clock;

    /** A page of the groups in reach: those under way, or those that are over. */
    @Transactional
    @Requires(Permission.READ_GROUPS)
    public Slice<GroupLine> list(boolean over, int first, int size) {
        Slice<Group> groups = store.ask(Group.class).join("join fetch e.site s")
            .where("e.status in :states", "states", over ? OVER : CURRENT)
            .order(over ? "e.endedOn desc, e.code" : "e.site.name, e.code").slice(Group.class, "e", first, size);
        if (groups.rows().isEmpty()) {
            return new Slice<>(List.of(), groups.total());
        }
        List<UUID> ids = groups.rows().stream().map(Group::id).toList();
        Map<String, List<SessionLine>> sessions = store.ask(Session.class).where("e.group.id in :ids", "ids", ids)
            .order("e.date, e.time, e.number").list(SessionLine.class, SessionLine.SELECT).stream()
            .collect(Collectors.groupingBy(SessionLine::group));
        Map<String, List<Stay>> stays = store.ask(Membership.class).where("e.group.id in :ids", "ids", ids)
            .list(Stay.class, Stay.SELECT).stream().collect(Collectors.groupingBy(Stay::group));
        return new Slice<>(groups.rows().stream()
            .map(group -> line(group, sessions.getOrDefault(group.code(), List.of()), stays.getOrDefault(group.code(), List.of())))
            .toList(), groups.total());
    }

    private GroupLine line(Group group, List<SessionLine> sessions, List<Stay> stays) {
        LocalDate today = group.site().today(clock);
        LocalDate day = group.isOver() && group.endedOn() != null ? group.endedOn() : today;
        int people = (int) stays.stream().filter(stay -> stay.holdsOn(day)).map(Stay::participant).distinct().count();
        return new GroupLine(group.code(), group.name(), group.site().name(), group.status(), group.edition(), group.editionVersion(), group.editionDigest(), people,
            sessions.stream().filter(session -> session.isToCome(today)).findFirst(), ModulePath.reached(sessions));
    }

    /**
     * The other groups under way at the sites where the caller is a facilitator, by name, schedule and state. They are out of
     * reach as records, so they are read by way of their site and nothing else of them is.
     */
    @Transactional
    @Requires(Permission.READ_GROUPS)
    public List<Neighbour> neighbours() {
        Caller caller = current.get();
        Set<UUID> own = new HashSet<>(caller.sites(Role.FACILITATOR));
        own.removeAll(caller.sites(Role.COORDINATOR));
        if (own.isEmpty() || caller.isEverywhere(Role.COORDINATOR)) {
            return List.of();
        }
        Set<UUID> runs = caller.runs().isEmpty() ? Set.of(new UUID(0, 0)) : caller.runs();
        return store.ask(Site.class).join("join Group g on g.site = e")
            .where(NEIGHBOURS, "own", own, "runs", runs, "current", CURRENT)
            .order("e.name, g.name").list(Neighbour.class, Neighbour.SELECT);
    }

    /** One group with its sessions, roster and facilitators. */
    @Transactional
    @Requires(Permission.READ_GROUPS)
    public GroupPicture group(String code) {
        Group group = store.ask(Group.class).join("join fetch e.site").where("e.code = :code", "code", code).get();
        boolean editable = store.ask(Group.class).editable().where("e.code = :code", "code", code).count() > 0;
        Site site = group.site();
        looks.at("group", code, site, group.id(), code);
        return new GroupPicture(group.code(), site.code(), site.name(), site.language(), GroupFacts.of(group), group.edition(),
            group.editionVersion(), group.editionDigest(), group.track(), group.status(),
            group.endedOn(), group.endedReason(), group.version(), site.today(clock), editable,
            store.ask(Session.class).where("e.group = :group", "group", group).order("e.date, e.time, e.number")
                .list(SessionLine.class, SessionLine.SELECT),
            store.ask(Membership.class).where("e.group = :group", "group", group).order("e.participant.displayName, e.participant.code, e.joined")
                .list(Stay.class, Stay.SELECT),
            store.ask(Facilitation.class).where("e.group = :group", "group", group).order("e.from, e.staff.name")
                .list(FacilitatorLine.class, FacilitatorLine.SELECT));
    }

    /** Changes the facts of a group. Sessions that are planned already stay as they are; {@link ScheduleService} moves them. */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public void change(String code, int version, GroupFacts facts) {
        Group group = editable(code, version);
        GroupFacts before = GroupFacts.of(group);
        group.rename(Typed.required(facts.name(), 200));
        group.meet(facts.format(), facts.start(), facts.time(), Typed.optional(facts.place(), 200), facts.plannedSessions(),
            facts.intervalDays(), facts.minutes(), facts.capacity());
        group.meet(facts.rhythm());
        Trace trace = Trace.of("group", code, "changed").in(group.site().code(), code)
            .change("name", before.name(), group.name()).change("format", before.format(), group.format())
            .change("start", before.start(), group.start()).change("time", before.time(), group.time())
            .change("place", before.place(), group.place()).change("planned_sessions", before.plannedSessions(), group.plannedSessions())
            .change("interval_days", before.intervalDays(), group.intervalDays())
            .change("weekdays", before.weekdays(), group.rhythm().weekdays()).change("minutes", before.minutes(), group.minutes())
            .change("capacity", before.capacity(), group.capacity());
        if (trace.changed()) {
            audit.write(trace);
            store.flush();
        }
    }

    /**
     * Ends a group: completed, or early with a reason. What was planned after that day is cancelled; those who completed it
     * leave its roster as such, while nothing is said about people in a group that ends early.
     *
     * @param leftOver the reason that sessions still planned are given
     */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public void end(String code, int version, Group.Status how, LocalDate on, String reason, String leftOver) {
        Group group = editable(code, version);
        List<Session> sessions = store.ask(Session.class).editable().where("e.group = :group", "group", group).list();
        if (sessions.stream().anyMatch(session -> session.isHeld() && session.date().isAfter(on))) {
            throw new Rejected("roster.group-end-held");
        }
        group.end(how, on, Typed.optional(reason, 2000));
        sessions.stream().filter(session -> session.status() == Session.Status.PLANNED && session.date().isAfter(on))
            .forEach(session -> session.endWithGroup(leftOver));
        if (how == Group.Status.COMPLETED) {
            store.ask(Membership.class).editable().where("e.group = :group and e.left is null and e.joined <= :on", "group", group, "on", on)
                .list().forEach(stay -> stay.endWithGroup(on));
        }
        audit.write(Trace.of("group", code, how == Group.Status.COMPLETED ? "completed" : "ended early").in(group.site().code(), code)
            .change("ended_on", null, on).because(group.endedReason()));
        store.flush();
    }

    /**
     * Has a group that is over go on, by a coordinator of its site or of all. What ending it did is taken back where it still
     * stands as that: sessions cancelled with it are planned again, those who completed it with the group are in it again. What
     * somebody has changed since stays.
     *
     * @throws NotFound for a group that the caller does not coordinate
     * @throws Rejected `roster.group-goes-on`, `roster.reopen-reason`
     */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public void reopen(String code, int version, String reason) {
        Group group = store.ask(Group.class).editable().join("join fetch e.site").where("e.code = :code", "code", code).get();
        if (!current.get().isAt(Role.COORDINATOR, group.site().id())) {
            throw new NotFound();
        }
        group.expect(version);
        if (!group.isOver()) {
            throw new Rejected("roster.group-goes-on");
        }
        String why = Typed.optional(reason, 2000);
        if (why == null) {
            throw new Rejected("roster.reopen-reason");
        }
        Trace trace = Trace.of("group", code, "reopened").in(group.site().code(), code).because(why)
            .change("ended_on", group.endedOn(), null).change("ended_reason", group.endedReason(), null);
        List<Session> sessions = store.ask(Session.class).editable().where("e.group = :group", "group", group).order("e.number").list();
        List<Session> again = sessions.stream().filter(Session::endedWithGroup).toList();
        List<Membership> back = store.ask(Membership.class).editable().join("join fetch e.participant")
            .where("e.group = :group and e.endedWithGroup = true", "group", group).order("e.participant.code").list();
        group.reopen(sessions.stream().anyMatch(Session::isHeld));
        again.forEach(Session::planAgain);
        back.forEach(stay -> stay.leave(null, null));
        audit.write(trace.change("sessions planned again", null, joined(again.stream().map(one -> String.valueOf(one.number()))))
            .change("in the group again", null, joined(back.stream().map(stay -> stay.participant().code()))));
        store.flush();
    }

    private static String joined(Stream<String> codes) {
        return codes.collect(Collectors.joining(", "));
    }

    private Group editable(String code, int version) {
        Group group = store.ask(Group.class).editable().join("join fetch e.site").where("e.code = :code", "code", code).get();
        group.expect(version);
        if (group.isOver()) {
            throw new Rejected("roster.group-over");
        }
        return group;
    }
}
