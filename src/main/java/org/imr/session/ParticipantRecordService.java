package org.imr.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.ScopedStore;
import org.imr.curriculum.Handout;
import org.imr.kernel.Wording;
import org.imr.library.Definitions;
import org.imr.library.OwnHandout;
import org.imr.roster.Participant;
import org.imr.roster.Session;

/** Reads what the sessions have left with one person: visits, handouts, homework, contacts. */
@ApplicationScoped
public class ParticipantRecordService {

    @Inject
    private ScopedStore store;
    @Inject
    private Definitions definitions;
    @Inject
    private Clock clock;

    @Transactional
    @Requires(Permission.READ_GROUPS)
    public ParticipantRecord record(String code) {
        Participant person = store.ask(Participant.class).join("join fetch e.site").where("e.code = :code", "code", code).get();
        boolean editable = store.ask(Participant.class).editable().where("e.id = :id", "id", person.id()).count() > 0;
        return new ParticipantRecord(code, editable, person.site().today(clock), visits(person), handouts(person), homework(person),
            contacts(person));
    }

    private List<ParticipantRecord.Visit> visits(Participant person) {
        return store.ask(Attendance.class).join("join fetch e.session s").join("join fetch s.group")
            .where("e.participant = :person and s.status = :held", "person", person, "held", Session.Status.HELD)
            .order("s.date desc, s.number desc").list().stream()
            .map(mark -> new ParticipantRecord.Visit(mark.session().group().code(), mark.session().group().name(), mark.session().number(),
                mark.session().date(), mark.status(), mark.homework(), mark.note())).toList();
    }

    private List<ParticipantRecord.Received> handouts(Participant person) {
        Map<String, OwnHandout> own = store.ask(OwnHandout.class)
            .where("e.code in (select h.handout from HandoutGiven h where h.participant = :person)", "person", person).list().stream()
            .collect(Collectors.toMap(OwnHandout::code, one -> one));
        return store.ask(HandoutGiven.class).join("join fetch e.group").where("e.participant = :person", "person", person)
            .order("e.date desc, e.handout").list().stream().map(line -> received(line, Optional.ofNullable(own.get(line.handout())))).toList();
    }

    private ParticipantRecord.Received received(HandoutGiven line, Optional<OwnHandout> own) {
        Optional<Wording> title = definitions.edition(line.group().edition(), line.group().editionVersion(), line.group().editionDigest())
            .flatMap(edition -> edition.definition().handout(line.handout())).map(ParticipantRecordService::title)
            .or(() -> own.map(sheet -> new Wording(Map.of("en", sheet.title()))));
        return new ParticipantRecord.Received(line.handout(), title.orElse(new Wording(Map.of("en", line.handout()))), line.date(),
            line.handoutVersion(), line.language(), title.isPresent());
    }

    private static Wording title(Handout handout) {
        Map<String, String> titles = new LinkedHashMap<>();
        handout.texts().forEach((language, text) -> titles.put(language, text.title()));
        return new Wording(titles);
    }

    private List<ParticipantRecord.Task> homework(Participant person) {
        return store.ask(Homework.class).join("join e.session s").join("left join e.participant p")
            .where("p = :person or p is null and exists (select a from Attendance a where a.session = s and a.participant = :person"
                    + " and a.status in :present)", "person", person, "present", LastTime.PRESENT)
            .order("s.date desc, e.text")
            .list(ParticipantRecord.Task.class, "new org.imr.session.ParticipantRecord$Task(s.date, e.text)");
    }

    private List<ParticipantRecord.ContactLine> contacts(Participant person) {
        return store.ask(Contact.class).join("left join fetch e.staff").where("e.participant = :person", "person", person)
            .order("e.date desc, e.number desc").list().stream()
            .map(one -> new ParticipantRecord.ContactLine(one.number(), one.date(), one.kind(), one.reason(),
                one.staff() == null ? null : one.staff().name(), one.note())).toList();
    }
}
