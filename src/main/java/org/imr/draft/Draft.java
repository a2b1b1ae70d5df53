package org.imr.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.imr.access.Kept;
import org.imr.access.Scope;

/** What somebody has typed at an address and not saved yet. */
@Entity
@Scope(open = "read and written only by who typed it, at every question")
public class Draft extends Kept {

    @Column(name = "staff_id")
    private UUID staffId;
    private String address;
    private String title;
    private String fields;
    @Column(name = "saved_at")
    private Instant savedAt;

    protected Draft() {
    }

    Draft(UUID staffId, String address) {
        this.staffId = staffId;
        this.address = address;
    }

    void keep(String newTitle, String newFields, Instant now) {
        title = newTitle;
        fields = newFields;
        savedAt = now;
    }

    public String address() {
        return address;
    }

    public String title() {
        return title;
    }

    public String fields() {
        return fields;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
