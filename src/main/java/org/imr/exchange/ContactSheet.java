package org.imr.exchange;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.imr.access.ScopedStore;
import org.imr.access.Staff;
import org.imr.kernel.Word;
import org.imr.session.Contact;

/** Calls and talks outside the sessions. */
final class ContactSheet extends Sheet<Contact> {

    ContactSheet() {
        super("Contacts", Contact.class, Owner.PARTICIPANT, "e.participant.code",
            "join fetch e.participant p join fetch p.site left join fetch e.staff");
    }

    @Override
    List<String> cells(Contact contact) {
        Staff staff = contact.staff();
        return new Line(contact.participant().id(), contact.participant().site().id(), contact.participant().code(), contact.number(), contact.date(),
            contact.kind(), contact.reason(), staff == null ? null : staff.email(), contact.note()).cells();
    }

    /** A contact as it is written, and whose it is. @param site where the person is now */
    public record Line(UUID person, UUID site, String code, int number, LocalDate date, Contact.Kind kind, Contact.Reason reason, String staff,
                       String note) {

        List<String> cells() {
            return Written.row(code, number, date, Word.of(kind), Word.of(reason), staff, note);
        }
    }

    @Override
    boolean isIn(Contact contact, Extent extent) {
        return extent.isOwn(contact.participant(), contact.date());
    }

    @Override
    Stream<List<String>> written(ScopedStore store, Collection<String> people, Extent extent) {
        return store.ask(Contact.class).exchangeable().join("left join e.staff f").where("e.participant.code in :codes", "codes", people)
            .list(Line.class, "new org.imr.exchange.ContactSheet$Line(e.participant.id, e.participant.site.id, e.participant.code, e.number, e.date,"
                + " e.kind, e.reason, f.email, e.note)").stream()
            .filter(line -> extent.isOwn(line.person(), line.site(), line.date())).map(Line::cells);
    }

    @Override
    Contact make(Row row, Records records) {
        return new Contact(records.participant(row.code("participant")), row.integer("number"), row.date("date"),
            row.word("kind", Contact.Kind.class));
    }

    @Override
    void fill(Contact contact, Row row, Records records) {
        contact.describe(row.date("date"), row.word("kind", Contact.Kind.class),
            row.given("reason", (r, column) -> r.word(column, Contact.Reason.class), contact.reason()),
            row.given("staff", (r, column) -> records.staff(r.code(column)), contact.staff()),
            row.given("note", Row::words, contact.note()));
    }

    @Override
    Place place(Contact contact) {
        return new Place(contact.participant().site().code(), null);
    }
}
