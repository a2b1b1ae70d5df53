package org.imr.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.imr.access.Kept;
import org.imr.access.Scope;

/** One version of a site's own sheet: what is known about its file. The file itself lies in {@link OwnFilePart parts}. */
@Entity
@Table(name = "own_file")
@Scope(site = "e.handout.site", orRead = "exists (select g from Group g where g.site = e.handout.site and g.id in :ownGroups)")
public class OwnFile extends Kept {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "handout_id")
    private OwnHandout handout;
    private int number;
    private String name;
    @Enumerated(EnumType.STRING)
    private FileKind kind;
    private int length;
    private String digest;
    @Column(name = "added_at")
    private Instant addedAt;
    @Column(name = "added_by")
    private String addedBy;

    protected OwnFile() {
    }

    /** @param name already cleaned; @param length in bytes; @param digest SHA-256 in hexadecimal; @param addedBy an e-mail */
    public OwnFile(OwnHandout handout, String name, FileKind kind, int length, String digest, Instant addedAt, String addedBy) {
        this.handout = handout;
        this.number = handout.next();
        this.name = name;
        this.kind = kind;
        this.length = length;
        this.digest = digest;
        this.addedAt = addedAt;
        this.addedBy = addedBy;
    }

    public OwnHandout handout() {
        return handout;
    }

    /** Which version of the sheet, from 1. */
    public int number() {
        return number;
    }

    public String name() {
        return name;
    }

    public FileKind kind() {
        return kind;
    }

    /** In bytes. */
    public int length() {
        return length;
    }

    public String digest() {
        return digest;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public String addedBy() {
        return addedBy;
    }
}
