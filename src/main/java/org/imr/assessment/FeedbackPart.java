package org.imr.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.imr.access.Kept;
import org.imr.access.Scope;

/** One section of a report, as its assessors wrote it. One without text is left out. */
@Entity
@Table(name = "feedback_part")
@Scope(group = "e.feedback.assessment.group", orRead = "exists (select a from Assignment a where a.assessment = e.feedback.assessment and a.staff.id = :ownId)")
public class FeedbackPart extends Kept {

    /** What it is about. */
    public enum Kind {
        /** What was looked at and what was seen. */
        SEEN,
        /** What goes well. */
        STRENGTHS,
        /** What would lift one item. */
        LIFT,
        /** What has changed since the assessment before. */
        CHANGE,
        /** How the figures are to be read. */
        READING
    }

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "feedback_id")
    private Feedback feedback;
    private int position;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    private Integer item;
    private String text;

    protected FeedbackPart() {
    }

    /** @param item the number of the item that it would lift; null for the other kinds */
    public FeedbackPart(Feedback feedback, int position, Kind kind, Integer item, String text) {
        this.feedback = feedback;
        this.position = position;
        this.kind = kind;
        this.item = item;
        this.text = text;
    }

    void write(String newText) {
        text = newText;
    }

    public Feedback feedback() {
        return feedback;
    }

    public int position() {
        return position;
    }

    public Kind kind() {
        return kind;
    }

    public Integer item() {
        return item;
    }

    /** Null when it is left out. */
    public String text() {
        return text;
    }
}
