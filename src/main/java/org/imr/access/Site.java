package org.imr.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** A place that runs programmes: a community centre, a ward. Its language, clock and band set hold for all its groups. */
@Entity
@Scope(open = "the names of sites are known to all staff")
public class Site extends Kept {

    private String code;
    private String name;
    private String region;
    private String language;
    @Column(name = "time_zone")
    private String timeZone;
    private String bands;
    @Column(name = "requirement_set")
    private String requirementSet;

    protected Site() {
    }

    public Site(String code, String name) {
        this.code = code;
        describe(name, null, "en", "Europe/Copenhagen", "common");
    }

    /**
     * @param language `en`, `da` or `nb`
     * @param timeZone a zone id such as `Europe/Oslo`
     * @param bands    the band set of a fidelity scale by which its means are read, such as `danish`
     */
    public final void describe(String name, String region, String language, String timeZone, String bands) {
        this.name = name;
        this.region = region;
        this.language = language;
        this.timeZone = ZoneId.of(timeZone).getId();
        this.bands = bands;
    }

    /** What is asked of its facilitators from now on: the code of a requirement set, or null for none. */
    public void ask(String requirementSetCode) {
        requirementSet = requirementSetCode;
    }

    /** The code of the requirement set that holds for its facilitators; null when none was chosen. */
    public String requirementSet() {
        return requirementSet;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String region() {
        return region;
    }

    public String language() {
        return language;
    }

    public ZoneId timeZone() {
        return ZoneId.of(timeZone);
    }

    /** What day it is at the site. */
    public LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(timeZone()));
    }

    public String bands() {
        return bands;
    }
}
