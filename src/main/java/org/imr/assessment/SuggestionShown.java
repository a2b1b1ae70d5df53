package org.imr.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.imr.access.Kept;
import org.imr.access.Scope;

/** That an assessor has been shown what the records suggest for an item: from then on nobody can say they rated without it. */
@Entity
@Table(name = "suggestion_shown")
@Scope(open = "who was shown which item; asked for by that assessor alone, and says nothing of the records")
public class SuggestionShown extends Kept {

    @Column(name = "assessment_id")
    private UUID assessmentId;
    @Column(name = "staff_id")
    private UUID staffId;
    private int item;

    protected SuggestionShown() {
    }

    public SuggestionShown(UUID assessmentId, UUID staffId, int item) {
        this.assessmentId = assessmentId;
        this.staffId = staffId;
        this.item = item;
    }

    public int item() {
        return item;
    }
}
