package org.imr.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.imr.assessment.AssessmentView;
import org.imr.assessment.FeedbackMaterial;
import org.imr.assessment.FeedbackPart;
import org.imr.assessment.FeedbackText;
import org.imr.assessment.RatingLine;
import org.imr.fidelity.Evidence;
import org.imr.fidelity.Item;
import org.imr.fidelity.Rule;
import org.imr.fidelity.Score;
import org.imr.fidelity.ToNext;

/** Drafts a report out of ratings, reasons and records, in the language of the group's site. The assessors make it theirs. */
final class FeedbackDraft {

    private static final int HIGHEST = 5;
    private static final int GOOD = 4;
    /** With so many at the top the good ones need not be named too; where nothing is good yet, so many of the best are. */
    private static final int BEST = 2;

    private final FeedbackMaterial material;
    private final AssessmentView view;
    private final Words words;

    private FeedbackDraft(FeedbackMaterial material) {
        this.material = material;
        this.view = material.assessment();
        this.words = new Words(material.language());
    }

    /** The sections in their order. */
    static List<FeedbackText> of(FeedbackMaterial material) {
        FeedbackDraft draft = new FeedbackDraft(material);
        List<FeedbackText> sections = new ArrayList<>();
        sections.add(new FeedbackText(FeedbackPart.Kind.SEEN, null, draft.seen()));
        sections.add(new FeedbackText(FeedbackPart.Kind.STRENGTHS, null, draft.strengths()));
        material.assessment().items().forEach(item -> draft.lift(item)
            .ifPresent(text -> sections.add(new FeedbackText(FeedbackPart.Kind.LIFT, item.number(), text))));
        material.since().ifPresent(since -> sections.add(new FeedbackText(FeedbackPart.Kind.CHANGE, null, new ChangeText(draft.words, draft.view.scale())
            .of(since))));
        sections.add(new FeedbackText(FeedbackPart.Kind.READING, null, draft.reading()));
        return sections;
    }

    private String seen() {
        List<String> lines = new ArrayList<>();
        lines.add(words.of("feedback.seen-intro", words.day(view.head().cutOff())));
        if (!view.head().sources().isEmpty()) {
            lines.add(words.of("feedback.seen-sources", view.scale().sources().stream().filter(source -> view.head().sources().contains(source.code()))
                .map(source -> words.of(source.title())).collect(Collectors.joining("; "))));
        }
        CountText counts = new CountText(words, view.scale());
        List<String> counted = view.items().stream().flatMap(item -> material.evidence(item.number()).flatMap(counts::of)
            .map(count -> "- " + words.of(item.title()) + ": " + count).stream()).toList();
        if (!counted.isEmpty()) {
            lines.add(words.of("feedback.seen-records"));
            lines.addAll(counted);
        }
        return String.join("\n", lines);
    }

    private String strengths() {
        List<RatingLine> rated = view.counted().stream().filter(line -> line.value() != null && item(line).isPresent())
            .sorted(Comparator.comparing(RatingLine::value).reversed().thenComparing(RatingLine::item)).toList();
        int strong = rated.stream().filter(line -> line.value() == HIGHEST).count() < BEST ? GOOD : HIGHEST;
        List<RatingLine> good = rated.stream().filter(line -> line.value() >= strong).toList();
        List<String> lines = new ArrayList<>();
        lines.add(words.of(good.isEmpty() ? "feedback.strengths-first" : "feedback.strengths-intro"));
        (good.isEmpty() ? rated.stream().limit(BEST).toList() : good).forEach(line -> lines.add(words.of("feedback.strengths-line",
            words.of(item(line).orElseThrow().title()), line.value(), anchor(item(line).orElseThrow(), line.value()))));
        return String.join("\n", lines);
    }

    /** What would lift an item; nothing where it is at the top already. */
    private Optional<String> lift(Item item) {
        Optional<RatingLine> line = view.counted(item.number());
        if (line.isEmpty() || line.get().value() != null && line.get().value() == HIGHEST) {
            return Optional.empty();
        }
        if (line.get().value() == null) {
            return Optional.of(words.of("feedback.lift-cannot", Optional.ofNullable(line.get().rationale()).orElse("")));
        }
        int rating = line.get().value();
        List<String> lines = new ArrayList<>();
        lines.add(words.of("feedback.lift-now", rating, anchor(item, rating)));
        lines.add(words.of("feedback.lift-next", rating + 1, anchor(item, rating + 1)));
        material.evidence(item.number()).filter(evidence -> evidence.suggested() != null && evidence.suggested() == rating)
            .flatMap(this::distance).ifPresent(lines::add);
        return Optional.of(String.join("\n", lines));
    }

    private Optional<String> distance(Evidence evidence) {
        ToNext next = evidence.toNext();
        if (next == null) {
            return evidence.rule() == Rule.Kind.GROUP_SIZE ? Optional.of(words.of("feedback.lift-held")) : Optional.empty();
        }
        return Optional.of(words.of(switch (next.kind()) {
            case PEOPLE -> "feedback.lift-people";
            case SESSIONS -> "feedback.lift-sessions";
            case AREAS -> next.count() == 0 ? "feedback.lift-handout" : "feedback.lift-areas";
        }, next.count()));
    }

    private String reading() {
        List<String> lines = new ArrayList<>();
        lines.add(words.of("feedback.reading-scale"));
        view.score().filter(score -> score.mean() != null).ifPresent(score -> lines.add(mean(score)));
        long cannot = view.counted().stream().filter(line -> line.value() == null).count();
        if (cannot > 0) {
            lines.add(words.of("feedback.reading-cannot", cannot));
        }
        lines.add(words.of("feedback.reading-people"));
        lines.add(words.of("feedback.reading-records", words.day(view.head().cutOff())));
        if (view.items().size() < view.scale().items().size()) {
            lines.add(words.of("feedback.reading-part", view.items().size(), view.scale().items().size()));
        }
        return String.join("\n", lines);
    }

    private String mean(Score score) {
        return words.of("feedback.reading-mean", words.decimal(score.mean(1)), score.ratedItems(), view.items().size(),
            words.of(view.bandSet().title()), words.of(score.band().title()));
    }

    private Optional<Item> item(RatingLine line) {
        return view.items().stream().filter(item -> item.number() == line.item()).findFirst();
    }

    private String anchor(Item item, int rating) {
        return words.of(item.anchor(rating).text());
    }
}
