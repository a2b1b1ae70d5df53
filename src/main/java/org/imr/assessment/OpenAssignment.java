package org.imr.assessment;

import java.time.LocalDate;

/** An assessment that its reader makes and that is not signed yet. @param rated how many items the reader has decided */
public record OpenAssignment(String code, String groupName, String site, String scale, String scaleVersion, String occasion,
                             LocalDate cutOff, Assessment.Status status, boolean submitted, boolean signed, int rated, int items) {
}
