package org.imr.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imr.assessment.Due;
import org.imr.assessment.DueLine;
import org.imr.assessment.DueService;
import org.imr.web.kit.Dates;
import org.imr.web.kit.Texts;

/** When groups are assessed next: on the page of one, and in lists of many those that are near or past. */
@Named
@RequestScoped
public class NextAssessment {

    @Inject
    private DueService due;
    @Inject
    private AssessmentText assessmentText;
    @Inject
    private Texts texts;
    @Inject
    private Dates dates;
    private final Map<String, Optional<Due>> asked = new HashMap<>();
    private List<DueLine> lines;

    /** Of one group, however far off; null when none is to come. */
    public Due of(String group) {
        return asked.computeIfAbsent(group, due::next).orElse(null);
    }

    /** Of all groups in reach what is soon, due or overdue. */
    public List<DueLine> getLines() {
        if (lines == null) {
            lines = due.due();
        }
        return lines;
    }

    public boolean isNear(String group) {
        return line(group).isPresent();
    }

    /** What comes when. */
    public String words(String group) {
        return line(group).map(next -> texts.of("followup.due.next", assessmentText.occasion(next.scale(), null, next.occasion()),
            dates.day(next.on()))).orElse("");
    }

    public String state(String group) {
        return line(group).map(next -> assessmentText.word("due", next.state())).orElse("");
    }

    /** The class of the badge. */
    public String badge(String group) {
        return line(group).map(next -> switch (next.state()) {
            case OVERDUE -> "overdue";
            case DUE -> "due";
            default -> "now";
        }).orElse("");
    }

    private Optional<Due> line(String group) {
        return getLines().stream().filter(line -> line.group().equals(group)).map(DueLine::due).findFirst();
    }
}
