package org.imr.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.imr.access.Kept;
import org.imr.access.Scope;
import org.imr.access.Staff;

/** What the group says to the rating of an item, with evidence that the assessors may not have seen. */
@Entity
@Table(name = "feedback_reply")
@Scope(group = "e.assessment.group", orRead = "exists (select a from Assignment a where a.assessment = e.assessment and a.staff.id = :ownId)")
public class Reply extends Kept {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "assessment_id")
    private Assessment assessment;
    private int item;
    private String text;
    private String evidence;
    private String link;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "staff_id")
    private Staff staff;
    @Column(name = "said_on")
    private LocalDate saidOn;

    protected Reply() {
    }

    public Reply(Assessment assessment, int item) {
        this.assessment = assessment;
        this.item = item;
    }

    /** @param link an address within the product, or null */
    public void say(String newText, String newEvidence, String newLink, Staff by, LocalDate on) {
        text = newText;
        evidence = newEvidence;
        link = newLink;
        staff = by;
        saidOn = on;
    }

    public Assessment assessment() {
        return assessment;
    }

    public int item() {
        return item;
    }

    public String text() {
        return text;
    }

    public String evidence() {
        return evidence;
    }

    public String link() {
        return link;
    }

    public Staff staff() {
        return staff;
    }

    public LocalDate saidOn() {
        return saidOn;
    }
}
