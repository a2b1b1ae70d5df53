package org.imr.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imr.assessment.Comparison;
import org.imr.fidelity.Scale;
import org.imr.kernel.Word;

/** What has changed since the assessment before: item by item what the records say to it, then what else may explain it. */
final class ChangeText {

    private final Words words;
    private final CountText counts;

    ChangeText(Words words, Scale scale) {
        this.words = words;
        this.counts = new CountText(words, scale);
    }

    String of(Comparison since) {
        List<String> lines = new ArrayList<>();
        lines.add(words.of("feedback.change-intro", words.day(since.before().cutOff())));
        List<Comparison.Line> told = since.lines().stream().filter(ChangeText::isWorthTelling).toList();
        told.forEach(line -> lines.add("- " + line(line)));
        lines.add(words.of(told.isEmpty() ? "feedback.change-none" : "feedback.change-rest"));
        if (since.unlike().isEmpty()) {
            lines.add(words.of("feedback.change-alike"));
        } else {
            lines.add(words.of("feedback.change-unlike"));
            since.unlike().forEach(one -> lines.add("- " + words.of("feedback.unlike-" + Word.of(one), since.joined(), since.gone())));
        }
        return String.join("\n", lines);
    }

    private static boolean isWorthTelling(Comparison.Line line) {
        return line.steps().filter(steps -> steps != 0).isPresent() || line.records() == Comparison.Records.RECORDS_ALONE;
    }

    private String line(Comparison.Line line) {
        Optional<String> then = line.recordsBefore().flatMap(counts::of);
        Optional<String> now = line.recordsNow().flatMap(counts::of);
        String rating = words.of("feedback.change-line", words.of(line.item().title()), line.before().orElseThrow().value(),
            line.now().orElseThrow().value());
        String records = words.of("feedback.records-" + Word.of(line.records()));
        return rating + " " + records + (then.isPresent() && now.isPresent() ? " " + words.of("feedback.change-counts", then.get(), now.get()) : "");
    }
}
