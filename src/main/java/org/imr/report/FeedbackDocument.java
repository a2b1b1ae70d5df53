package org.imr.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.imr.assessment.AssessmentView;
import org.imr.assessment.AssessorLine;
import org.imr.assessment.FeedbackPart;
import org.imr.assessment.FeedbackSection;
import org.imr.assessment.FeedbackView;
import org.imr.assessment.RatingLine;
import org.imr.fidelity.Item;
import org.imr.fidelity.Score;
import org.imr.workbook.TextDocument;

/** Writes the report to the group as a Word document, in the language in which it is written. */
final class FeedbackDocument {

    private final FeedbackView feedback;
    private final AssessmentView view;
    private final Words words;
    private final TextDocument document;

    private FeedbackDocument(FeedbackView feedback, Words words, TextDocument document) {
        this.feedback = feedback;
        this.view = feedback.assessment();
        this.words = words;
        this.document = document;
    }

    /** The document's bytes (.docx): the same for the same report. */
    static byte[] write(FeedbackView feedback) {
        Words words = new Words(feedback.language());
        LocalDate asOf = Optional.ofNullable(feedback.head().signedOn()).orElse(feedback.head().cutOff());
        String title = words.of("feedback.title", feedback.head().groupName());
        try (TextDocument document = new TextDocument(title, words.language(), asOf.atStartOfDay().toInstant(ZoneOffset.UTC))) {
            new FeedbackDocument(feedback, words, document).write(title);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String title) {
        document.foot(feedback.head().site() + " \u00b7 " + title);
        document.title(title);
        document.text(words.of("feedback.facts", words.of(view.occasion().title()), words.day(feedback.head().cutOff()),
            words.of(view.scale().title()), feedback.head().site()));
        document.text(words.of("feedback.assessors", view.assessors().stream().map(AssessorLine::name).collect(Collectors.joining(", "))));
        if (!feedback.isReleased()) {
            document.note(words.of("feedback.not-released"));
        }
        view.head().exception().ifPresent(why -> {
            document.heading(1, words.of("feedback.heading-exception"));
            document.text(words.of("feedback.exception", why));
        });
        sections(FeedbackPart.Kind.SEEN);
        sections(FeedbackPart.Kind.STRENGTHS);
        lifts();
        ratings();
        sections(FeedbackPart.Kind.CHANGE);
        sections(FeedbackPart.Kind.READING);
    }

    private void sections(FeedbackPart.Kind kind) {
        of(kind).forEach(section -> {
            document.heading(1, words.of("feedback.heading", kind));
            document.text(section.text());
        });
    }

    private void lifts() {
        List<FeedbackSection> lifts = of(FeedbackPart.Kind.LIFT);
        if (!lifts.isEmpty()) {
            document.heading(1, words.of("feedback.heading", FeedbackPart.Kind.LIFT));
        }
        lifts.forEach(section -> {
            document.heading(2, section.item() + ". " + view.scale().item(section.item()).map(Item::title).map(words::of).orElse(""));
            document.text(section.text());
        });
    }

    private void ratings() {
        document.heading(1, words.of("feedback.heading-ratings"));
        view.score().filter(score -> score.mean() != null).ifPresent(score -> document.text(mean(score)));
        document.table(List.of(34, 16, 50), List.of(words.of("feedback.column-item"), words.of("feedback.column-rating"), words.of("feedback.column-why")),
            view.items().stream().map(this::row).toList());
    }

    private String mean(Score score) {
        return words.of("feedback.mean", words.decimal(score.mean(1)), score.ratedItems(), words.of(score.band().title()));
    }

    private List<String> row(Item item) {
        Optional<RatingLine> line = view.counted(item.number());
        return List.of(item.number() + ". " + words.of(item.title()),
            line.map(RatingLine::value).map(String::valueOf).orElseGet(() -> words.of("feedback.cannot")),
            line.map(RatingLine::rationale).orElse(""));
    }

    private List<FeedbackSection> of(FeedbackPart.Kind kind) {
        return feedback.sections().stream().filter(section -> section.kind() == kind && section.isWritten()).toList();
    }
}
