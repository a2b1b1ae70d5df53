package org.imr.exchange;

import java.util.List;
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
        return Written.row(contact.participant().code(), contact.number(), contact.date(), Word.of(contact.kind()),
            Word.of(contact.reason()), staff == null ? null : staff.email(), contact.note());
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
    boolean isIn(Contact contact, Extent extent) {
        return extent.isOwn(contact.participant(), contact.date());
    }

    @Override
    Place place(Contact contact) {
        return new Place(contact.participant().site().code(), null);
    }
}
