package org.imr.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.imr.access.Kept;
import org.imr.access.Scope;

/**
 * A version of an edition, a scale, a requirement set or a shared example that was ever loaded here, with its files: what groups and assessments pin. Versions loaded
 * before files were kept have none.
 */
@Entity
@Scope(open = "definitions belong to no site")
public class Definition extends Kept {

    /** What is defined. */
    public enum Kind {
        EDITION, SCALE, REQUIREMENTS, CALIBRATION
    }

    @Enumerated(EnumType.STRING)
    private Kind kind;
    private String code;
    @Column(name = "definition_version")
    private String definitionVersion;
    private String digest;
    @Column(name = "first_seen")
    private Instant firstSeen;
    @ManyToMany
    @JoinTable(name = "definition_content", joinColumns = @JoinColumn(name = "definition_id"),
        inverseJoinColumns = @JoinColumn(name = "part_id"))
    @OrderColumn(name = "position")
    private List<DefinitionPart> parts = new ArrayList<>();

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

    Pin pin() {
        return new Pin(code, definitionVersion, digest);
    }

    /** Its files, the edition's or scale's own first; none when they were never kept. */
    List<DefinitionPart> parts() {
        return parts;
    }
}
