package org.imr.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.imr.access.Audit;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.ScopedStore;
import org.imr.access.Trace;
import org.imr.curriculum.Edition;
import org.imr.kernel.NotFound;
import org.imr.kernel.Rejected;
import org.imr.kernel.Stale;
import org.imr.kernel.Typed;
import org.imr.library.Definitions;

/**
 * The module plan of a group as a whole: its order, how many sessions each module has, laid anew for the sessions to come. What has
 * been held stays as it was. Each change gives back what {@link Course#seen} said when its form was made.
 */
@ApplicationScoped
public class PlanService {

    @Inject
    private ScopedStore store;
    @Inject
    private Audit audit;
    @Inject
    private Definitions definitions;
    @Inject
    private Clock clock;

    /** Has a block of sessions go to another place among those to come, places from 0. @throws Stale when the plan has changed */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public void move(String groupCode, String seen, int block, int place) {
        arrange(groupCode, seen, block, plan -> plan.move(block, place));
    }

    /** Gives a block one session more, from the nearest that has one to give. */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public void more(String groupCode, String seen, int block) {
        arrange(groupCode, seen, block, plan -> plan.more(block));
    }

    /** Takes one session from a block, for the next one. */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public void fewer(String groupCode, String seen, int block) {
        arrange(groupCode, seen, block, plan -> plan.fewer(block));
    }

    /**
     * Lays the plan anew for the sessions to come, as {@link Course#anew} says.
     *
     * @param version of the group
     * @param track   code of the part of the edition that it goes through from now on; null for the whole programme
     */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public void layAnew(String groupCode, int version, String seen, String track) {
        Group group = group(groupCode);
        group.expect(version);
        String chosen = Typed.optional(track, 40);
        Edition edition = definitions.edition(group.edition(), group.editionVersion(), group.editionDigest())
            .orElseThrow(NotFound::new).definition();
        // A track that came with an import and that the edition does not know may stay, not be chosen.
        if (chosen != null && edition.track(chosen).isEmpty() && !chosen.equals(group.track())) {
            throw new NotFound();
        }
        Trace trace = trace(group, "plan laid anew").change("track", group.track(), chosen);
        if (!Objects.equals(group.track(), chosen)) {
            group.follow(chosen);
        }
        List<Session> sessions = sessions(groupCode);
        Course course = course(group, Need.of(edition, chosen), sessions, seen);
        write(trace, sessions, course, course.anew());
    }

    private void arrange(String groupCode, String seen, int block, UnaryOperator<ModulePlan> change) {
        Group group = group(groupCode);
        List<Session> sessions = sessions(groupCode);
        Course course = course(group, List.of(), sessions, seen);
        if (block < 0 || block >= course.plan().blocks().size()) {
            throw new NotFound();
        }
        write(trace(group, "plan rearranged"), sessions, course, change.apply(course.plan()));
    }

    private void write(Trace before, List<Session> sessions, Course course, ModulePlan plan) {
        Trace trace = before;
        for (int i = 0; i < course.toCome().size(); i++) {
            SessionLine line = course.toCome().get(i);
            List<String> modules = plan.sessions().get(i);
            if (!line.plannedModules().equals(modules)) {
                trace = trace.change("session " + line.number(), String.join(";", line.plannedModules()), String.join(";", modules));
                sessions.stream().filter(session -> session.number() == line.number()).findFirst().orElseThrow().plan(modules);
            }
        }
        if (trace.changed()) {
            audit.write(trace);
            store.flush();
        }
    }

    private Course course(Group group, List<Need> modules, List<Session> sessions, String seen) {
        Course course = Course.of(modules, group.format(), sessions.stream().map(SessionLine::of).toList(), group.site().today(clock), false);
        if (!course.seen().equals(seen)) {
            throw new Stale();
        }
        return course;
    }

    private Group group(String code) {
        Group group = store.ask(Group.class).editable().join("join fetch e.site").where("e.code = :code", "code", code).get();
        if (group.isOver()) {
            throw new Rejected("roster.group-over");
        }
        return group;
    }

    private List<Session> sessions(String groupCode) {
        return store.ask(Session.class).editable().join("join fetch e.group").where("e.group.code = :code", "code", groupCode)
            .order("e.date, e.time, e.number").list();
    }

    private static Trace trace(Group group, String action) {
        return Trace.of("group", group.code(), action).in(group.site().code(), group.code());
    }
}
