package org.imr.session;

import java.time.LocalDate;
import java.util.List;
import org.imr.kernel.Wording;
import org.imr.library.OwnHandout;

/**
 * What the sessions have left with one person, the latest first.
 *
 * @param editable whether the reader may note a contact
 * @param today    at the person's site
 */
public record ParticipantRecord(String code, boolean editable, LocalDate today, List<Visit> visits, List<Received> handouts,
        List<Task> homework, List<ContactLine> contacts) {

    /** A session the person has a mark in. */
    public record Visit(String group, String groupName, int number, LocalDate date, Attendance.Status status,
            Attendance.HomeworkDone homework, String note) {
    }

    /**
     * A handout on the ledger.
     *
     * @param version  may be null, as may {@code language}
     * @param readable false for another site's own sheet, and for one that is in no edition any more
     */
    public record Received(String handout, Wording title, LocalDate date, String version, String language, boolean readable) {

        /** True for a sheet that a site has added itself. */
        public boolean isOwn() {
            return OwnHandout.isCode(handout);
        }
    }

    /** Homework agreed with the person, or with all in a session they attended. */
    public record Task(LocalDate date, String text) {
    }

    /** A contact; {@code staff} is a name or null. */
    public record ContactLine(int number, LocalDate date, Contact.Kind kind, Contact.Reason reason, String staff, String note) {
    }

    /** How many of the sessions the person was present in. */
    public long attended() {
        return visits.stream().filter(visit -> visit.status().isPresent()).count();
    }
}
