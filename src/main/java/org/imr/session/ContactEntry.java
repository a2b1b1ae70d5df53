package org.imr.session;

import java.time.LocalDate;

/** A contact as it is typed. */
public record ContactEntry(LocalDate date, Contact.Kind kind, Contact.Reason reason, String note) {
}
