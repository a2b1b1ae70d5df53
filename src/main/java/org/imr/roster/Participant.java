package org.imr.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.imr.access.Kept;
import org.imr.access.Scope;
import org.imr.access.Site;
import org.imr.kernel.Rejected;

/** A person who takes part. As little as possible is kept about them: no diagnosis, no address, a phone number only for the call list. */
@Entity
@Scope(participant = "e")
public class Participant extends Kept {

    private String code;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "site_id")
    private Site site;
    @Column(name = "display_name")
    private String displayName;
    @Column(name = "birth_year")
    private Integer birthYear;
    private String language;
    private String phone;
    private Boolean consent;
    @Column(name = "consent_on")
    private LocalDate consentOn;
    @Column(name = "consent_extent")
    private String consentExtent;

    protected Participant() {
    }

    public Participant(String code, Site site, String displayName) {
        this.code = code;
        this.site = site;
        this.displayName = displayName;
    }

    /** @param displayName the name they like to be called by; @param language `en`, `da`, `nb`, or null for the site's */
    public void describe(String displayName, Integer birthYear, String language) {
        this.displayName = displayName;
        this.birthYear = birthYear;
        this.language = language;
    }

    /** The year of birth as somebody typed it, when it can be one; null stays null. */
    static Integer plausible(Integer birthYear, LocalDate today) {
        if (birthYear != null && (birthYear < 1900 || birthYear > today.getYear())) {
            throw new Rejected("roster.birth-year", "1900", String.valueOf(today.getYear()));
        }
        return birthYear;
    }

    public void phone(String number) {
        phone = number;
    }

    /** Whether significant others may be involved (null: not asked yet), since when and how far. */
    public void consent(Boolean given, LocalDate on, String extent) {
        consent = given;
        consentOn = on;
        consentExtent = extent;
    }

    /** Goes on at another site: from now on that site sees them, the old one keeps what it recorded. */
    public void moveTo(Site other) {
        site = other;
    }

    public String code() {
        return code;
    }

    public Site site() {
        return site;
    }

    public String displayName() {
        return displayName;
    }

    public Integer birthYear() {
        return birthYear;
    }

    public String language() {
        return language;
    }

    public String phone() {
        return phone;
    }

    public Boolean consent() {
        return consent;
    }

    public LocalDate consentOn() {
        return consentOn;
    }

    public String consentExtent() {
        return consentExtent;
    }
}
