package org.imr.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.imr.access.Kept;
import org.imr.access.Scope;
import org.imr.curriculum.SourceFile;

/** One file of definitions as it was when it was first loaded. It never changes; versions that share it share the row. */
@Entity
@Table(name = "definition_part")
@Scope(open = "definitions belong to no site")
public class DefinitionPart extends Kept {

    private String path;
    private String digest;
    private byte[] content;
    @Column(name = "first_seen")
    private Instant firstSeen;

    protected DefinitionPart() {
    }

    public DefinitionPart(SourceFile file, Instant firstSeen) {
        this.path = file.path();
        this.digest = file.digest();
        this.content = file.bytes();
        this.firstSeen = firstSeen;
    }

    public String path() {
        return path;
    }

    public String digest() {
        return digest;
    }

    public Instant firstSeen() {
        return firstSeen;
    }

    SourceFile file() {
        return new SourceFile(path, content);
    }
}
