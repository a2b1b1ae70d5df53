package org.imr.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.imr.assessment.AssessmentView;
import org.imr.assessment.AssessorLine;
import org.imr.assessment.Difference;
import org.imr.assessment.RatingLine;
import org.imr.fidelity.Scale;
import org.imr.fidelity.Score;
import org.imr.kernel.Word;
import org.imr.library.Definitions;
import org.imr.web.kit.Reader;
import org.imr.web.kit.Texts;

/** Means, ratings and words of assessments in the reader's language. */
@Named
@RequestScoped
public class AssessmentText {

    @Inject
    private Reader reader;
    @Inject
    private Texts texts;
    @Inject
    private Definitions definitions;

    /** The mean with one decimal and the language's sign for it. */
    public String mean(Score score) {
        NumberFormat format = NumberFormat.getInstance(reader.getLocale());
        format.setMinimumFractionDigits(1);
        return format.format(score.mean(1));
    }

    /** The word for an enum's value: `word('status', x)` is the text `assessments.status.open` and the like. */
    public String word(String kind, Enum<?> value) {
        return texts.get("assessments." + kind + "." + Word.of(value));
    }

    /** What a scale calls an occasion; its code when the scale is gone. @param version null for the newest */
    public String occasion(String scale, String version, String occasion) {
        return definitions.scale(scale, version, null).flatMap(found -> found.definition().occasion(occasion)).map(found -> found.title().in(reader.getLanguage()))
            .orElse(occasion);
    }

    /** What a scale is called; its code when it is gone. @param version null for the newest */
    public String scale(String scale, String version) {
        return definitions.scale(scale, version, null).map(found -> found.definition().title().in(reader.getLanguage())).orElse(scale);
    }

    /** The address where an assessment that falls due is opened. */
    public String opening(String group, String scale) {
        return "/groups/" + group + "/assess" + (scale.equals(Scale.OF_THE_PROGRAMME) ? "" : "?scale=" + scale);
    }

    /** A rating in few words: its number, that it cannot be rated, or that it is open. */
    public String rating(RatingLine line) {
        if (line == null || line.undecided()) {
            return texts.get("assessments.rating.open");
        }
        return line.value() == null ? texts.get("assessments.rating.cannot") : line.value().toString();
    }

    /** What is not as it was signed, step by step: `Item 3, Ann, reason`. */
    public String difference(AssessmentView view, Difference difference) {
        return difference.path().stream().map(step -> step(view, step)).collect(Collectors.joining(", "));
    }

    private String step(AssessmentView view, String step) {
        String key = "assessments.signed-field." + step.replace(' ', '-');
        if (texts.containsKey(key)) {
            return texts.get(key);
        }
        int space = step.indexOf(' ');
        String kind = space < 0 ? "" : "assessments.signed-field." + step.substring(0, space) + "-of";
        if (texts.containsKey(kind)) {
            return texts.of(kind, step.substring(space + 1));
        }
        return view.assessors().stream().filter(one -> one.email().equals(step)).map(AssessorLine::name).findFirst().orElse(step);
    }

    /** Titles of sources, by code. */
    public String sources(Scale scale, List<String> codes) {
        return scale.sources().stream().filter(source -> codes.contains(source.code())).map(source -> source.title().in(reader.getLanguage()))
            .collect(Collectors.joining(", "));
    }
}
