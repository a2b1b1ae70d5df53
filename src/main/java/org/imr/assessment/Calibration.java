package org.imr.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.imr.access.Kept;
import org.imr.access.Scope;
import org.imr.access.Staff;
import org.imr.fidelity.Example;
import org.imr.roster.Codes;

/** That a person rated a shared example, and how. It never changes; whoever rates it again gets a row of its own. */
@Entity
@Scope(open = "the day is shown wherever assessors are chosen; the ratings are about an invented group, and the service gives them to their owner alone")
public class Calibration extends Kept {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "staff_id")
    private Staff staff;
    private String example;
    @Column(name = "example_version")
    private String exampleVersion;
    @Column(name = "example_digest")
    private String exampleDigest;
    @Column(name = "done_on")
    private LocalDate doneOn;
    @Column(name = "done_at")
    private Instant doneAt;
    @Convert(converter = Codes.class)
    private List<String> ratings = List.of();

    protected Calibration() {
    }

    /** @param ratings 1 to 5 by item; an item that could not be rated is absent */
    public Calibration(Staff staff, Example example, LocalDate doneOn, Instant doneAt, Map<Integer, Integer> ratings) {
        this.staff = staff;
        this.example = example.code();
        this.exampleVersion = example.version();
        this.exampleDigest = example.digest();
        this.doneOn = doneOn;
        this.doneAt = doneAt;
        this.ratings = new TreeMap<>(ratings).entrySet().stream().map(one -> one.getKey() + "=" + one.getValue()).toList();
    }

    public Staff staff() {
        return staff;
    }

    public String example() {
        return example;
    }

    public String exampleVersion() {
        return exampleVersion;
    }

    public String exampleDigest() {
        return exampleDigest;
    }

    public LocalDate doneOn() {
        return doneOn;
    }

    /** Tells apart what was done on one day. */
    public Instant doneAt() {
        return doneAt;
    }

    /** 1 to 5 by item; an item that could not be rated is absent. */
    public Map<Integer, Integer> ratings() {
        Map<Integer, Integer> byItem = new TreeMap<>();
        ratings.forEach(one -> byItem.put(Integer.valueOf(one.substring(0, one.indexOf('='))), Integer.valueOf(one.substring(one.indexOf('=') + 1))));
        return byItem;
    }
}
