package org.imr.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

/**
 * The one way to the database: every question asked through it carries the caller's reach, so that a row of somebody else's
 * site is as absent as a row that never was. The only holder of the {@link EntityManager}.
 */
@ApplicationScoped
public class ScopedStore {

    @Inject
    private EntityManager entities;
    @Inject
    private CurrentCaller current;

    /** A question about rows of that kind (alias `e`), limited to what the caller may read. */
    public <T> Ask<T> ask(Class<T> type) {
        return new Ask<>(entities, current.get(), type);
    }

    /** Keeps a new row. The service has already reached its owner by {@link Ask#editable()}. */
    public <T> T add(T row) {
        entities.persist(row);
        return row;
    }

    /** Takes a row away that was reached by {@link Ask#editable()}. Only for parts of a record, never for a record itself. */
    public void remove(Object row) {
        entities.remove(row);
    }

    /**
     * Counts the row's version up with this transaction, though nothing of the row itself changes: of two people who change
     * parts of it at the same moment only one succeeds.
     */
    public void touch(Kept row) {
        entities.lock(row, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** Sends what has changed to the database now: a stale version shows here and not after the answer. */
    public void flush() {
        entities.flush();
    }

    /** Forgets what has been read, for long work in batches. */
    public void clear() {
        entities.flush();
        entities.clear();
    }
}
