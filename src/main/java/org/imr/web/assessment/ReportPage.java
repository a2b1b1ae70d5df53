package org.imr.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.imr.assessment.AssessorLine;
import org.imr.assessment.FeedbackPart;
import org.imr.assessment.FeedbackSection;
import org.imr.assessment.FeedbackService;
import org.imr.assessment.FeedbackView;
import org.imr.assessment.RatingLine;
import org.imr.fidelity.Item;
import org.imr.fidelity.Score;
import org.imr.kernel.NotFound;
import org.imr.kernel.Word;
import org.imr.report.FeedbackReportService;
import org.imr.web.kit.Page;
import org.imr.web.kit.Tongue;

/** `/assessments/{assessment}/report`, with `?edit=` the place of a section, and its print: the report in the group's own language. */
@Named
@RequestScoped
public class ReportPage {

    @Inject
    private FeedbackService feedback;
    @Inject
    private FeedbackReportService drafting;
    @Inject
    private Page page;
    private FeedbackView view;

    public void open() {
        getView();
    }

    /** For the print, which is of nothing while there is no report. */
    public void print() {
        if (!getView().isBegun()) {
            throw new NotFound();
        }
    }

    public FeedbackView getView() {
        if (view == null) {
            view = feedback.open(page.text("assessment"));
        }
        return view;
    }

    /** The language of the report. */
    public Tongue getTongue() {
        return new Tongue(getView().language());
    }

    /** The sections of that kind that are written; for who writes them, the empty ones too. */
    public List<FeedbackSection> sections(String kind) {
        return getView().sections().stream().filter(section -> section.kind() == FeedbackPart.Kind.valueOf(kind))
            .filter(section -> section.isWritten() || getView().mayWrite()).toList();
    }

    public List<Prose> prose(FeedbackSection section) {
        return Prose.of(section.text());
    }

    /** The heading of a section in its language: that of its kind, or the item it is about. */
    public String heading(FeedbackSection section) {
        return section.item() == null ? getTongue().of("feedback.heading-" + Word.of(section.kind()))
            : section.item() + ". " + getView().assessment().scale().item(section.item()).map(item -> title(item)).orElse("");
    }

    public String title(Item item) {
        return item.title().in(getView().language());
    }

    public String getTitle() {
        return getTongue().of("feedback.title", getView().head().groupName());
    }

    public String getFacts() {
        String language = getView().language();
        return getTongue().of("feedback.facts", getView().assessment().occasion().title().in(language), getTongue().day(getView().head().cutOff()),
            getView().assessment().scale().title().in(language), getView().head().site());
    }

    public String getAssessors() {
        return getTongue().of("feedback.assessors", getView().assessment().assessors().stream().map(AssessorLine::name).collect(Collectors.joining(", ")));
    }

    /** The mean in words of the report; empty without one. */
    public String getMean() {
        Optional<Score> score = getView().assessment().score().filter(one -> one.mean() != null);
        NumberFormat format = NumberFormat.getInstance(Locale.forLanguageTag(getView().language()));
        format.setMinimumFractionDigits(1);
        return score.map(one -> getTongue().of("feedback.mean", format.format(one.mean(1)), one.ratedItems(),
            one.band().title().in(getView().language()))).orElse("");
    }

    /** The rating that counts; null when there is none. */
    public RatingLine rating(Item item) {
        return getView().assessment().counted(item.number()).orElse(null);
    }

    /** The section that is being written: the parameter `edit`; 0 for none, and for who does not write. */
    public int getEdited() {
        String asked = page.textOr("edit", "");
        return getView().mayWrite() && asked.matches("[1-9][0-9]?") ? Integer.parseInt(asked) : 0;
    }

    /** The section after that one; 0 after the last. */
    public int next(int position) {
        return getView().sections().stream().map(FeedbackSection::position).filter(one -> one > position).findFirst().orElse(0);
    }

    public void begin() {
        drafting.begin(page.text("assessment"));
        page.tell("success", "followup.report.begun");
        page.go(address(0));
    }

    public void write(FeedbackSection section) {
        keep(section);
        page.go(address(0) + "#part-" + section.position());
    }

    public void writeAndNext(FeedbackSection section) {
        keep(section);
        page.go(address(next(section.position())) + "#part-" + next(section.position()));
    }

    public void release() {
        feedback.release(page.text("assessment"));
        page.tell("success", "followup.report.is-released");
        page.go(address(0));
    }

    /** What stands in the field: as typed, else as kept. */
    public String text(FeedbackSection section) {
        return page.textOr("text", section.text());
    }

    private void keep(FeedbackSection section) {
        feedback.write(page.text("assessment"), section.position(), page.textOr("text", null), ReviewPage.number(page.textOr("version", "")));
        page.tell("success", "followup.report.kept");
    }

    private String address(int edited) {
        return "/assessments/" + page.text("assessment") + "/report" + (edited == 0 ? "" : "?edit=" + edited);
    }
}
