package org.imr.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.imr.access.Kept;
import org.imr.access.Scope;

/**
 * What a group's records said as of an assessment's cut-off date, as {@link DossierContent} writes it; its digest stands with the
 * assessment. It belongs to the group's records: an assessor reads it while the assessment is open and not after.
 */
@Entity
@Scope(group = "e.assessment.group")
public class Dossier extends Kept {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "assessment_id")
    private Assessment assessment;
    private String content;

    protected Dossier() {
    }

    public Dossier(Assessment assessment) {
        this.assessment = assessment;
    }

    /** @param text the {@link DossierContent} */
    public void keep(String text) {
        assessment.mustBeOpen();
        content = text;
    }

    public Assessment assessment() {
        return assessment;
    }

    public String content() {
        return content;
    }
}
