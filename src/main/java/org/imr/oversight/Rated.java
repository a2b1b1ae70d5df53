package org.imr.oversight;

import java.time.LocalDate;
import java.util.UUID;
import org.imr.roster.Group;

/**
 * One rating of a signed assessment, with all that it is looked at by.
 *
 * @param assessor e-mail; null for the consensus
 * @param value    1 to 5; null for one that could not be rated
 */
public record Rated(UUID assessment, String site, String siteName, String group, String edition, Group.Format format, int number, String occasion,
                    LocalDate cutOff, LocalDate signedOn, String scaleVersion, int item, String assessor, Integer value) {

    static final String SELECT = "new org.imr.oversight.Rated(e.assessment.id, e.assessment.group.site.code, e.assessment.group.site.name,"
        + " e.assessment.group.code, e.assessment.group.edition, e.assessment.group.format, e.assessment.number, e.assessment.occasion,"
        + " e.assessment.cutOff, e.assessment.signedOn, e.assessment.scaleVersion, e.item, a.email, e.value)";
}
