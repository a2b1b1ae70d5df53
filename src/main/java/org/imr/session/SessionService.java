package org.imr.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imr.access.Audit;
import org.imr.access.Looks;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.Role;
import org.imr.access.ScopedStore;
import org.imr.access.Staff;
import org.imr.access.StaffRole;
import org.imr.access.Trace;
import org.imr.curriculum.Edition;
import org.imr.fidelity.Scale;
import org.imr.kernel.Rejected;
import org.imr.kernel.Stale;
import org.imr.library.Definitions;
import org.imr.library.OwnHandout;
import org.imr.library.Pinned;
import org.imr.roster.Facilitation;
import org.imr.roster.Group;
import org.imr.roster.Participant;
import org.imr.roster.Session;

/** Reads a session's sheet and keeps what was typed on it. */
@ApplicationScoped
public class SessionService {

    @Inject
    private ScopedStore store;
    @Inject
    private Looks looks;
    @Inject
    private Audit audit;
    @Inject
    private Definitions definitions;
    @Inject
    private SessionReading reading;
    @Inject
    private LastTime lastTime;
    @Inject
    private Presences presences;
    @Inject
    private Clock clock;

    /**
     * The sheet of one session.
     *
     * @param with the code of the member a session one to one is to be with; null for the one it is planned with
     */
    @Transactional
    @Requires(Permission.READ_GROUPS)
    public SessionSheet sheet(String groupCode, int number, String with) {
        SessionRecords records = reading.forReading(groupCode, number);
        Session session = records.session();
        Group group = session.group();
        SheetBuilder build = new SheetBuilder(records, edition(group), own(group));
        List<Participant> people = build.people(with == null ? build.intended() : with);
        Map<String, String> homework = lastTime.homework(session, people);
        Scale scale = definitions.scale(Scale.OF_THE_PROGRAMME);
        looks.at("session", groupCode + "/" + number, group.site(), group.id(), groupCode);
        return new SessionSheet(group.code(), group.name(), group.site().name(), group.site().timeZone(), group.place(),
            session.number(), session.version(),
            session.date(), session.time(), session.kind(), session.status(), session.cancelledReason(), mayChange(group),
            isTooEarly(session), session.isHeld() || session.minutes() != null ? session.minutes() : group.minutes(),
            lastTime.held(session).map(build::previous), build.leaders(running(session), atSite(session)), build.modules(lastTime.taught(session, people)),
            build.otherTopics(), scale.techniqueCategories(), scale.skills(), SheetBuilder.used(session),
            people.stream().map(person -> build.person(person, homework)).toList(),
            records.people().values().stream().filter(person -> !people.contains(person))
                .map(person -> new SessionSheet.Candidate(person.code(), person.displayName())).toList(),
            SheetBuilder.lines(records.homework(null)), session.note());
    }

    /**
     * Keeps what was typed: the session is held, and every change is on the trail. The same form sent twice is kept once.
     *
     * @throws Stale    somebody else changed the session since the sheet was read, and not to the same
     * @throws Rejected `session.too-early`, `session.not-member`, `session.minutes`, `session.too-long`
     */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public void record(String groupCode, int number, SessionEntry entry) {
        presences.hold(groupCode);
        SessionRecords records = reading.forChanging(groupCode, number);
        Session session = records.session();
        if (isTooEarly(session)) {
            throw new Rejected("session.too-early");
        }
        if (entry.minutes() != null && (entry.minutes() < 1 || entry.minutes() > 600)) {
            throw new Rejected("session.minutes");
        }
        Changes changes = new Changes(Trace.of("session", groupCode + "/" + number, session.isHeld() ? "corrected" : "recorded")
            .in(session.group().site().code(), groupCode));
        new SessionChange(records, entry, edition(session.group()), own(session.group()), definitions.scale(Scale.OF_THE_PROGRAMME), changes)
            .apply(staff(entry.leaders()));
        if (changes.isEmpty()) {
            return;
        }
        claim(session, entry.version());
        session.group().begin();
        changes.added().forEach(store::add);
        changes.removed().forEach(store::remove);
        audit.write(changes.trace());
        presences.recorded(session.group(), entry.people().stream().map(SessionEntry.PersonEntry::participant).map(records.people()::get)
            .map(Participant::id).toList());
        store.flush();
    }

    /** Takes the session for this change alone, before any row is added: of two at once the second finds it stale. */
    private void claim(Session session, int version) {
        session.expect(version);
        store.touch(session);
        store.flush();
    }

    private boolean mayChange(Group group) {
        return store.ask(Group.class).editable().where("e.id = :id", "id", group.id()).count() > 0;
    }

    private boolean isTooEarly(Session session) {
        return session.date().isAfter(session.group().site().today(clock));
    }

    private Optional<Edition> edition(Group group) {
        return definitions.edition(group.edition(), group.editionVersion(), group.editionDigest()).map(Pinned::definition);
    }

    /** The site's own sheets, as far as they are in use. */
    private List<OwnHandout> own(Group group) {
        return store.ask(OwnHandout.class).where("e.site = :site and e.laidAside is null", "site", group.site()).order("e.title, e.code").list();
    }

    private List<Staff> running(Session session) {
        return store.ask(Facilitation.class).join("join fetch e.staff s")
            .where("e.group = :group and e.from <= :day and (e.until is null or e.until >= :day)",
                "group", session.group(), "day", session.date())
            .order("s.name").list().stream().map(Facilitation::staff).distinct().toList();
    }

    /** Other facilitators of the site, who may have stood in. */
    private List<Staff> atSite(Session session) {
        LocalDate day = session.date();
        return store.ask(StaffRole.class).join("join fetch e.staff s")
            .where("e.role = :role and e.site = :site", "role", Role.FACILITATOR, "site", session.group().site())
            .order("s.name").list().stream().filter(role -> role.holdsOn(day)).map(StaffRole::staff).distinct().toList();
    }

    private List<Staff> staff(List<String> emails) {
        if (emails.isEmpty()) {
            return List.of();
        }
        List<Staff> found = store.ask(Staff.class).where("e.email in :emails", "emails", emails).list();
        return emails.stream().distinct().flatMap(email -> found.stream().filter(one -> one.email().equals(email))).toList();
    }
}
