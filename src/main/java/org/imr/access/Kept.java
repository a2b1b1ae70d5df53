package org.imr.access;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.imr.kernel.Stale;

/** A row that is kept: its id is made here, before the database sees it, and its version tells two editors apart. */
@MappedSuperclass
public abstract class Kept {

    @Id
    private UUID id = UUID.randomUUID();

    @Version
    @Column(nullable = false)
    private int version;

    public UUID id() {
        return id;
    }

    /** How often the row has been changed; a form gives it back, so that a stale one is noticed. */
    public int version() {
        return version;
    }

    /** @throws Stale when the row has been changed since the form was opened that gives this version back */
    public void expect(int versionOfForm) {
        if (version != versionOfForm) {
            throw new Stale();
        }
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Kept kept && id.equals(kept.id);
    }

    @Override
    public final int hashCode() {
        return id.hashCode();
    }
}
