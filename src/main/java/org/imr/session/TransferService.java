package org.imr.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imr.access.Audit;
import org.imr.access.AuditEntry;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.ScopedStore;
import org.imr.access.Trace;
import org.imr.curriculum.Edition;
import org.imr.curriculum.Module;
import org.imr.goal.GoalPicture;
import org.imr.goal.GoalService;
import org.imr.kernel.Wording;
import org.imr.library.Definitions;
import org.imr.library.Pinned;
import org.imr.roster.Group;
import org.imr.roster.Membership;
import org.imr.roster.Participant;
import org.imr.roster.ParticipantService;
import org.imr.roster.Session;

/** What goes along with a person who goes on elsewhere. It is made when somebody has noted that the person agrees, and on that day only. */
@ApplicationScoped
public class TransferService {

    static final String AGREED = "agreed to a transfer sheet";

    @Inject
    private ScopedStore store;
    @Inject
    private Audit audit;
    @Inject
    private GoalService goals;
    @Inject
    private ParticipantService people;
    @Inject
    private ParticipantRecordService records;
    @Inject
    private Definitions definitions;
    @Inject
    private Clock clock;

    /** Notes that the person agrees that what has been done here is passed on. */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public void agreed(String code) {
        Participant person = store.ask(Participant.class).editable().join("join fetch e.site").where("e.code = :code", "code", code).get();
        audit.write(Trace.of("participant", code, AGREED).in(person.site().code(), null));
        store.flush();
    }

    /** The sheet; without what is on it as long as nobody has noted today that the person agrees. */
    @Transactional
    @Requires(Permission.READ_GROUPS)
    public Transfer sheet(String code) {
        Participant person = store.ask(Participant.class).join("join fetch e.site").where("e.code = :code", "code", code).get();
        var site = person.site();
        var today = site.today(clock);
        String language = person.language() == null ? site.language() : person.language();
        boolean editable = store.ask(Participant.class).editable().where("e.code = :code", "code", code).count() > 0;
        boolean agreed = editable && store.ask(AuditEntry.class)
            .where("e.kind = 'participant' and e.code = :code and e.action = :agreed", "code", code, "agreed", AGREED)
            .where("e.at >= :since", "since", today.atStartOfDay(site.timeZone()).toInstant()).count() > 0;
        if (!agreed) {
            return new Transfer(code, person.displayName(), site.name(), language, today, false, editable, List.of(), List.of(), List.of(),
                List.of(), List.of());
        }
        Map<String, Transfer.Received> received = received(person);
        return new Transfer(code, person.displayName(), site.name(), language, today, true, true, people.participant(code).stays(),
            List.copyOf(received.values()), toCome(person, received), records.record(code).handouts(),
            goals.goals(code).stream().filter(GoalPicture::isActive).toList());
    }

    private Map<String, Transfer.Received> received(Participant person) {
        Map<String, Transfer.Received> received = new LinkedHashMap<>();
        store.ask(Attendance.class).join("join fetch e.session s").join("join fetch s.group")
            .where("e.participant = :person and s.status = :held and e.status in :present", "person", person, "held", Session.Status.HELD,
                "present", LastTime.PRESENT)
            .order("s.date, s.number").list().forEach(mark -> mark.session().modules().forEach(module -> received.merge(module,
                new Transfer.Received(title(mark.session().group(), module), 1, mark.session().date()),
                (before, now) -> new Transfer.Received(now.title(), before.sessions() + 1, now.last()))));
        return received;
    }

    private List<Wording> toCome(Participant person, Map<String, Transfer.Received> received) {
        return store.ask(Membership.class).join("join fetch e.group").where("e.participant = :person", "person", person)
            .order("e.joined desc").first().map(Membership::group)
            .map(group -> edition(group).map(edition -> edition.modules(group.track())).orElse(List.of()).stream()
                .filter(module -> !received.containsKey(module.code())).map(Module::title).toList()).orElse(List.of());
    }

    private Wording title(Group group, String module) {
        return edition(group).flatMap(edition -> edition.module(module)).map(Module::title).orElse(new Wording(Map.of("en", module)));
    }

    private Optional<Edition> edition(Group group) {
        return definitions.edition(group.edition(), group.editionVersion(), group.editionDigest()).map(Pinned::definition);
    }
}
