package org.imr.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.imr.access.Kept;
import org.imr.access.Scope;

/** That a version of an edition or a scale has been in use here: what groups and assessments pin. */
@Entity
@Scope(open = "definitions belong to no site")
public class Definition extends Kept {

    /** What is defined. */
    public enum Kind {
        EDITION, SCALE
    }

    @Enumerated(EnumType.STRING)
    private Kind kind;
    private String code;
    @Column(name = "definition_version")
    private String definitionVersion;
    private String digest;
    @Column(name = "first_seen")
    private Instant firstSeen;

    protected Definition() {
    }

    public Definition(Kind kind, String code, String definitionVersion, String digest, Instant firstSeen) {
        this.kind = kind;
        this.code = code;
        this.definitionVersion = definitionVersion;
        this.digest = digest;
        this.firstSeen = firstSeen;
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public String definitionVersion() {
        return definitionVersion;
    }

    public String digest() {
        return digest;
    }

    public Instant firstSeen() {
        return firstSeen;
    }
}
