package org.imr.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.imr.access.Audit;
import org.imr.access.CurrentCaller;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.ScopedStore;
import org.imr.access.Staff;
import org.imr.access.Trace;
import org.imr.kernel.Rejected;
import org.imr.kernel.Word;
import org.imr.roster.Participant;

/** Notes contacts: a call after a missed session by one click, anything else by a small form. */
@ApplicationScoped
public class ContactService {

    @Inject
    private ScopedStore store;
    @Inject
    private Audit audit;
    @Inject
    private CurrentCaller current;
    @Inject
    private Clock clock;

    /** Somebody was called today because they missed a session. */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public void called(String participantCode) {
        Participant person = person(participantCode);
        keep(person, new ContactEntry(person.site().today(clock), Contact.Kind.PARTICIPANT, Contact.Reason.MISSED_SESSION, null));
    }

    /**
     * Notes a contact; the very same one a second time is the same one.
     *
     * @throws Rejected `session.contact-date` when its day is missing or has not come, `session.contact-kind` when with whom is missing
     */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public void note(String participantCode, ContactEntry entry) {
        Participant person = person(participantCode);
        if (entry.date() == null || entry.date().isAfter(person.site().today(clock))) {
            throw new Rejected("session.contact-date");
        }
        if (entry.kind() == null) {
            throw new Rejected("session.contact-kind");
        }
        keep(person, entry);
    }

    private Participant person(String code) {
        return store.ask(Participant.class).editable().join("join fetch e.site").where("e.code = :code", "code", code).get();
    }

    private void keep(Participant person, ContactEntry entry) {
        List<Contact> before = store.ask(Contact.class).editable().where("e.participant = :person", "person", person).list();
        Staff caller = store.ask(Staff.class).where("e.id = :id", "id", current.get().staffId()).get();
        String note = PlainText.of(entry.note());
        if (before.stream().anyMatch(one -> isSame(one, entry, caller, note))) {
            return;
        }
        int number = before.stream().mapToInt(Contact::number).max().orElse(0) + 1;
        LocalDate day = entry.date();
        Contact contact = new Contact(person, number, day, entry.kind());
        contact.describe(day, entry.kind(), entry.reason(), caller, note);
        store.add(contact);
        audit.write(Trace.of("contact", person.code() + "/" + number, "created").in(person.site().code(), null)
            .change("date", null, day).change("kind", null, Word.of(entry.kind())).change("reason", null, Word.of(entry.reason()))
            .change("note", null, note == null ? null : note.replace('\n', ' ')));
        store.flush();
    }

    private static boolean isSame(Contact one, ContactEntry entry, Staff caller, String note) {
        return one.date().equals(entry.date()) && one.kind() == entry.kind() && one.reason() == entry.reason()
            && caller.equals(one.staff()) && Objects.equals(one.note(), note);
    }
}
