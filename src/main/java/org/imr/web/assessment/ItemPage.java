package org.imr.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imr.assessment.ItemStep;
import org.imr.assessment.ItemView;
import org.imr.assessment.RatingEntry;
import org.imr.assessment.RatingLine;
import org.imr.assessment.RatingService;
import org.imr.assessment.SourceService;
import org.imr.assessment.SourceView;
import org.imr.fidelity.Fact;
import org.imr.fidelity.Term;
import org.imr.web.kit.Page;
import org.imr.web.kit.Reader;

/** `/assessments/{assessment}/items/{item}`: one item, rated by its reader. Saved with each step. */
@Named
@RequestScoped
public class ItemPage {

    /** The value of the radio that says an item cannot be rated. */
    private static final String NONE = "none";
    /** What a forged choice is taken for, so that the service refuses it and leaves a trace. */
    static final Integer NO_RATING = 0;

    @Inject
    private RatingService ratings;
    @Inject
    private Page page;
    @Inject
    private Reader reader;
    @Inject
    private EvidenceText evidenceText;
    @Inject
    private SourceService sources;
    private ItemView view;
    private SourceView read;
    private String choice;
    private String rationale;
    private Integer version;
    private Map<String, String> notes = new HashMap<>();

    public void open() {
        choice = getView().rating().filter(RatingLine::isDecided)
            .map(line -> line.value() == null ? NONE : line.value().toString()).orElse("");
        rationale = getView().rating().map(RatingLine::rationale).orElse(null);
        version = getView().version();
        notes = new HashMap<>(getView().notes());
    }

    public ItemView getView() {
        if (view == null) {
            view = ratings.item(page.text("assessment"), page.number("item"));
        }
        return view;
    }

    public void saveAndStay() {
        save();
        page.tell("success", "assessments.item.saved");
        page.go(address(Optional.of(page.number("item"))));
    }

    public void saveAndPrevious() {
        save();
        page.go(address(getView().previous()));
    }

    public void saveAndNext() {
        save();
        page.go(getView().next().isPresent() ? address(getView().next()) : address(Optional.empty()) + "#next");
    }

    /** What the records say, in words for the rationale. */
    public String getSaid() {
        return getView().evidence().map(one -> evidenceText.inWords(getView().scale(), one)).orElse("");
    }

    /** Takes that into the rationale, below what stands there, and saves; a browser with scripts does it without asking here. */
    public void takeEvidence() {
        String said = getSaid();
        rationale = rationale == null || rationale.isBlank() ? said : rationale.strip() + "\n" + said;
        saveAndStay();
    }

    /** Whether what the records suggest is held back until the item is rated; what is typed is saved with it. */
    public void rateFirst(boolean wish) {
        save();
        ratings.rateFirst(page.text("assessment"), wish);
        page.go(address(Optional.of(page.number("item"))) + "#rating");
    }

    /** What there is to read besides figures; asked for once, and only when the page shows it. */
    public SourceView getRead() {
        if (read == null) {
            read = sources.open(page.text("assessment"));
        }
        return read;
    }

    /** True while its assessor may read the group's records. */
    public boolean isReadable() {
        return !getView().head().isSigned();
    }

    /** Of an item of this assessment, or of its overview. */
    public String address(Optional<Integer> item) {
        return "/assessments/" + page.text("assessment") + item.map(number -> "/items/" + number).orElse("");
    }

    /** Only what notes of the item's own sources are asked for. */
    public List<Term> getSources() {
        return getView().scale().sources().stream().filter(source -> getView().item().sources().contains(source.code())).toList();
    }

    /** What was not compared with the scale's own text. */
    public List<Fact> getUnverified() {
        return getView().item().facts().stream().filter(fact -> !fact.verified()).toList();
    }

    /** The title of a source. */
    public String source(String code) {
        return getView().scale().sources().stream().filter(source -> source.code().equals(code))
            .map(source -> source.title().in(reader.getLanguage())).findFirst().orElse(code);
    }

    /** Where a fact comes from, in a sentence. */
    public String reference(Fact fact) {
        return getView().scale().reference(fact.source()).map(reference -> reference.text().in(reader.getLanguage())).orElse("");
    }

    public String stepAddress(ItemStep step) {
        return address(Optional.of(step.number()));
    }

    public boolean isChosen(int rating) {
        return getChoice().equals(String.valueOf(rating));
    }

    private void save() {
        String chosen = getChoice();
        ratings.save(page.text("assessment"), page.number("item"), new RatingEntry(value(chosen), NONE.equals(chosen), rationale, notes, version));
    }

    private static Integer value(String chosen) {
        if (chosen.isEmpty() || NONE.equals(chosen)) {
            return null;
        }
        return chosen.matches("[1-5]") ? Integer.valueOf(chosen) : NO_RATING;
    }

    /** What is chosen: a digit, {@value #NONE}, or nothing. */
    public String getChoice() {
        return choice == null ? page.textOr("rating", "") : choice;
    }

    public String getRationale() {
        return rationale;
    }

    public void setRationale(String rationale) {
        this.rationale = rationale;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public Map<String, String> getNotes() {
        return notes;
    }
}
