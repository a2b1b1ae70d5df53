package org.imr.library;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.imr.access.Kept;
import org.imr.access.Scope;

/** A piece of a file, read by nobody but who downloads it. */
@Entity
@Table(name = "own_file_part")
@Scope(site = "e.file.handout.site", orRead = "exists (select g from Group g where g.site = e.file.handout.site and g.id in :ownGroups)")
public class OwnFilePart extends Kept {

    /** In bytes; H2 takes at most twice as much. */
    static final int LARGEST = 512 << 10;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "file_id")
    private OwnFile file;
    private int place;
    private byte[] content;

    protected OwnFilePart() {
    }

    public OwnFilePart(OwnFile file, int place, byte[] content) {
        this.file = file;
        this.place = place;
        this.content = content.clone();
    }

    public OwnFile file() {
        return file;
    }

    /** Its place in the file, from 0. */
    public int place() {
        return place;
    }

    public byte[] content() {
        return content.clone();
    }
}
