package org.imr.exchange;

import java.time.LocalDate;
import java.util.List;

/** All tables of the exchange both ways, in the schema's order. */
final class Sheets {

    private Sheets() {
    }

    /** New ones, for one import or one export. */
    static List<Sheet<?>> of(Extent extent, LocalDate today) {
        StaffSheet staff = new StaffSheet(extent, today);
        GroupSheet groups = new GroupSheet();
        AssessmentSheet assessments = new AssessmentSheet();
        return List.of(new SiteSheet(), staff, new RoleSheet(staff), new TrainingSheet(), new ParticipantSheet(), groups,
            new FacilitatorSheet(groups), new WaitingSheet(), new MemberSheet(today), new SessionSheet(), new AttendanceSheet(),
            new HandoutSheet(), new HomeworkSheet(), new GoalSheet(extent), new GoalStepSheet(extent), new FollowUpSheet(), new ContactSheet(),
            assessments, new RatingSheet(assessments));
    }
}
