package org.imr.web.session;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.imr.session.Contact;
import org.imr.session.ContactEntry;
import org.imr.session.ContactService;
import org.imr.session.ParticipantRecord;
import org.imr.session.ParticipantRecordService;
import org.imr.web.kit.Fold;
import org.imr.web.kit.Page;

/** The part of `/participants/{participant}` that the sessions fill: visits, homework, handouts, contacts. */
@Named
@ViewScoped
public class ParticipantRecordPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ParticipantRecordService records;
    @Inject
    private ContactService contacts;
    @Inject
    private Page page;
    private String participant;
    private LocalDate date;
    private Contact.Kind kind = Contact.Kind.PARTICIPANT;
    private Contact.Reason reason;
    private String note;
    private transient ParticipantRecord record;

    /** Read when first asked for: the page that includes this part opens itself. */
    public ParticipantRecord getRecord() {
        if (participant == null) {
            participant = page.text("participant");
        }
        if (record == null) {
            record = records.record(participant);
            date = date == null ? record.today() : date;
        }
        return record;
    }

    public Fold<ParticipantRecord.Visit> getVisits() {
        return Fold.of(getRecord().visits());
    }

    public Fold<ParticipantRecord.Task> getTasks() {
        return Fold.of(getRecord().homework());
    }

    public void save() {
        contacts.note(participant, new ContactEntry(date, kind, reason, note));
        page.tell("success", "record.contact-saved");
        page.go("/participants/" + participant);
    }

    public Contact.Kind[] getKinds() {
        return Contact.Kind.values();
    }

    public Contact.Reason[] getReasons() {
        return Contact.Reason.values();
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public Contact.Kind getKind() {
        return kind;
    }

    public void setKind(Contact.Kind kind) {
        this.kind = kind;
    }

    public Contact.Reason getReason() {
        return reason;
    }

    public void setReason(Contact.Reason reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
