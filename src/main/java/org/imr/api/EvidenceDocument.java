package org.imr.api;

import java.time.LocalDate;
import java.util.List;

/** What a group's records say as of a day, item by item. */
public record EvidenceDocument(String group, LocalDate asOf, String occasion, String scale, String scaleVersion, List<EvidenceItem> items) {
}
