package org.imr.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The review of an assessment: its timetable around the visit.
 *
 * @param planned  true when the scale has a timetable
 * @param visit    nothing until a day is chosen
 * @param mayPlan  true when the reader chooses the days
 * @param lines    by day; none until a day is chosen for the visit
 */
public record ReviewView(String assessment, boolean planned, boolean signed, Optional<LocalDate> visit, boolean mayPlan, List<StepLine> lines) {
}
