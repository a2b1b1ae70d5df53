package org.imr.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.imr.assessment.DossierService;
import org.imr.assessment.DossierView;
import org.imr.assessment.RecordChange;
import org.imr.kernel.Word;
import org.imr.web.kit.Page;
import org.imr.web.kit.Texts;

/** `/assessments/{assessment}/dossier`: what was frozen, who is counted, and what was corrected since. */
@Named
@RequestScoped
public class DossierPage {

    @Inject
    private DossierService dossiers;
    @Inject
    private Page page;
    @Inject
    private Texts texts;
    private DossierView view;
    private Integer version;
    private final Map<String, String> reasons = new HashMap<>();

    /** Reads it before anything is shown, so that an address that leads nowhere is told as such. */
    public void open() {
        version = getView().version();
    }

    public DossierView getView() {
        if (view == null) {
            view = dossiers.open(page.text("assessment"));
        }
        return view;
    }

    /** How many days after the cut-off date it was frozen. */
    public long getDaysLate() {
        return Math.max(0, ChronoUnit.DAYS.between(getView().head().cutOff(), getView().head().frozenOn()));
    }

    public int getCounted() {
        return (int) getView().people().stream().filter(DossierView.Person::counted).count();
    }

    /** What was changed, in a line: `Session 5, Anna: roll, changed`. */
    public String change(RecordChange change) {
        String what = texts.of("assessments.change." + Word.of(change.kind()), change.session() == null ? "" : change.session());
        String way = texts.get("assessments.change.way." + Word.of(change.way()));
        return (change.person() == null ? "" : getView().names().getOrDefault(change.person(), change.person()) + ": ") + what + ", " + way;
    }

    public void count(String person) {
        sample(person, Boolean.TRUE);
    }

    public void leaveOut(String person) {
        sample(person, Boolean.FALSE);
    }

    /** As the rule says, without a word by hand. */
    public void undo(String person) {
        sample(person, null);
    }

    private void sample(String person, Boolean counted) {
        dossiers.sample(page.text("assessment"), person, counted, reasons.get(person), version);
        page.tell("success", "assessments.dossier.sampled");
        page.go("/assessments/" + page.text("assessment") + "/dossier");
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    /** Why somebody is taken in or left out, by their code. */
    public Map<String, String> getReasons() {
        return reasons;
    }
}
