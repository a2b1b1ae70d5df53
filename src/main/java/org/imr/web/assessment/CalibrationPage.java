package org.imr.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.imr.assessment.CalibrationForm;
import org.imr.assessment.CalibrationLine;
import org.imr.assessment.CalibrationResult;
import org.imr.assessment.CalibrationService;
import org.imr.fidelity.Comparison;
import org.imr.fidelity.Figure;
import org.imr.fidelity.Item;
import org.imr.fidelity.Statistics;
import org.imr.kernel.Rejected;
import org.imr.web.kit.Figures;
import org.imr.web.kit.Page;
import org.imr.web.kit.Texts;

/**
 * `/assessments/calibration` and `/assessments/calibration/{example}`: shared examples, one to rate, and then the panel beside it. With
 * `?again=yes` it is rated anew. Radios are plain ones, read from the request.
 */
@Named
@RequestScoped
public class CalibrationPage {

    private static final String NONE = "none";

    @Inject
    private CalibrationService calibrations;
    @Inject
    private Page page;
    @Inject
    private Texts texts;
    @Inject
    private Figures figures;
    private List<CalibrationLine> lines;
    private CalibrationForm form;
    private Optional<CalibrationResult> result = Optional.empty();

    public void list() {
        lines = calibrations.list();
    }

    public void open() {
        form = calibrations.form(page.text("example"));
        result = page.textOr("again", "").equals("yes") ? Optional.empty() : calibrations.result(page.text("example"));
    }

    public void submit() {
        Map<Integer, Integer> ratings = new HashMap<>();
        Set<Integer> cannotRate = new HashSet<>();
        for (Item item : getForm().items()) {
            String chosen = choice(item.number());
            if (chosen.equals(NONE)) {
                cannotRate.add(item.number());
            } else if (chosen.matches("[1-5]")) {
                ratings.put(item.number(), Integer.valueOf(chosen));
            } else if (!chosen.isEmpty()) {
                throw new Rejected("assessment.rating-range");
            }
        }
        calibrations.submit(page.text("example"), page.textOr("digest", ""), ratings, cannotRate);
        page.tell("success", "calibration.done");
        page.go("/assessments/calibration/" + page.text("example"));
    }

    public List<CalibrationLine> getLines() {
        return lines;
    }

    public CalibrationForm getForm() {
        if (form == null) {
            open();
        }
        return form;
    }

    /** True when the reader has rated it, and does not rate it again at present. */
    public boolean isDone() {
        return result.isPresent();
    }

    public CalibrationResult getResult() {
        return result.orElseThrow();
    }

    /** What is chosen for that item: a digit, {@value #NONE}, or nothing. */
    public String choice(int item) {
        return page.textOr("rating" + item, "");
    }

    /** What the reader gave. */
    public String own(Comparison.Row row) {
        return row.own() == null ? texts.get("assessments.rating.cannot") : row.own().toString();
    }

    /** What the members of the panel gave, each on their own: `4, 5, 4`. */
    public String panel(Comparison.Row row) {
        return row.panel().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** Milder, stricter or as strict as the panel, over how many items. */
    public String getSeverity() {
        Statistics difference = getResult().comparison().difference();
        Figure mean = difference.mean();
        if (!mean.isKnown()) {
            return texts.get(mean.lack().key());
        }
        String points = figures.number(Figure.of(Math.abs(mean.value())));
        String word = mean.value() == 0 ? "same" : mean.value() > 0 ? "milder" : "stricter";
        return texts.of("calibration.severity." + word, points, difference.n());
    }
}
