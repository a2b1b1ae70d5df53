package org.imr.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.imr.access.Kept;
import org.imr.access.Scope;
import org.imr.kernel.Rejected;
import org.imr.roster.Codes;
import org.imr.roster.Group;

/**
 * One assessment of a group: opened with assessors and a cut-off date, rated, agreed where there are several assessors,
 * signed. Once signed nothing of it changes; the digest is over all that was signed.
 */
@Entity
@Scope(group = "e.group", orRead = "exists (select a from Assignment a where a.assessment = e and a.staff.id = :ownId)")
public class Assessment extends Kept {

    /** Where it is in its life. */
    public enum Status {
        OPEN, RATING, CONSENSUS, SIGNED
    }

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "group_id")
    private Group group;
    private int number;
    private String occasion;
    @Column(name = "cut_off")
    private LocalDate cutOff;
    private String scale;
    @Column(name = "scale_version")
    private String scaleVersion;
    @Column(name = "scale_digest")
    private String scaleDigest;
    private String bands;
    @Enumerated(EnumType.STRING)
    private Status status;
    @Convert(converter = Codes.class)
    private List<String> sources = List.of();
    private String exception;
    @Column(name = "signed_on")
    private LocalDate signedOn;
    @Column(name = "signed_at")
    private Instant signedAt;
    @Column(name = "signed_digest")
    private String signedDigest;
    private boolean imported;
    @Column(name = "frozen_at")
    private Instant frozenAt;
    @Column(name = "dossier_digest")
    private String dossierDigest;
    @Column(name = "signed_text")
    private String signedText;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "amends_id")
    private Assessment amends;
    @Column(name = "amendment_reason")
    private String amendmentReason;

    protected Assessment() {
    }

    /**
     * @param occasion the code of an occasion of its scale, such as `mid`
     * @param bands    the band set of the group's site, kept with the assessment
     */
    public Assessment(Group group, int number, String occasion, LocalDate cutOff, String bands) {
        this.group = group;
        this.number = number;
        this.occasion = occasion;
        this.cutOff = cutOff;
        this.bands = bands;
        this.status = Status.OPEN;
    }

    /** Pins the scale; version and digest null when it is not known here. */
    public void useScale(String code, String version, String digest) {
        mustBeOpen();
        scale = code;
        scaleVersion = version;
        scaleDigest = digest;
    }

    /** An exception from the rule that assessors come from elsewhere, with its reason; null: none was needed. */
    public void except(String reason) {
        mustBeOpen();
        exception = reason;
    }

    public void sources(List<String> codes) {
        mustBeOpen();
        sources = List.copyOf(codes);
    }

    public void status(Status next) {
        mustBeOpen();
        status = next;
    }

    /** Its dossier was frozen. @param digest SHA-256 of the dossier's content */
    public void freeze(Instant at, String digest) {
        mustBeOpen();
        frozenAt = at;
        dossierDigest = digest;
    }

    /** That it is to take the place of a signed one, and why. */
    public void amend(Assessment signed, String reason) {
        mustBeOpen();
        amends = signed;
        amendmentReason = reason;
    }

    /**
     * Fixes the content.
     *
     * @param digest SHA-256 over the canonical form of all that is signed
     * @param text   that form, to name by it what differs later
     */
    public void sign(Instant at, LocalDate on, String digest, String text) {
        mustBeOpen();
        status = Status.SIGNED;
        signedAt = at;
        signedOn = on;
        signedDigest = digest;
        signedText = text;
    }

    /** Takes over the state of an assessment from a file; a signed one was signed elsewhere. */
    public void restore(String occasion, LocalDate cutOff, Status status, LocalDate signedOn) {
        mustBeOpen();
        this.occasion = occasion;
        this.cutOff = cutOff;
        this.status = status;
        this.signedOn = signedOn;
        this.imported = status == Status.SIGNED;
    }

    /** @throws Rejected `assessment.assessment-signed` when it is signed */
    public void mustBeOpen() {
        if (status == Status.SIGNED) {
            throw new Rejected("assessment.assessment-signed");
        }
    }

    public boolean isSigned() {
        return status == Status.SIGNED;
    }

    /** What people and addresses call it: the group's code and its number, `B-01-2`. */
    public String code() {
        return group.code() + "-" + number;
    }

    public Group group() {
        return group;
    }

    public int number() {
        return number;
    }

    public String occasion() {
        return occasion;
    }

    public LocalDate cutOff() {
        return cutOff;
    }

    public String scale() {
        return scale;
    }

    public String scaleVersion() {
        return scaleVersion;
    }

    public String scaleDigest() {
        return scaleDigest;
    }

    public String bands() {
        return bands;
    }

    public Status status() {
        return status;
    }

    public List<String> sources() {
        return sources;
    }

    public String exception() {
        return exception;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    public Instant signedAt() {
        return signedAt;
    }

    public String signedDigest() {
        return signedDigest;
    }

    public boolean isImported() {
        return imported;
    }

    /** When its dossier was frozen; null while it has none. */
    public Instant frozenAt() {
        return frozenAt;
    }

    public String dossierDigest() {
        return dossierDigest;
    }

    /** Null while it is open, when it was signed elsewhere, and when it was signed before the text was kept. */
    public String signedText() {
        return signedText;
    }

    /** The signed one whose place it takes, or null. */
    public Assessment amends() {
        return amends;
    }

    public String amendmentReason() {
        return amendmentReason;
    }
}
