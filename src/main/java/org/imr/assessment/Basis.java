package org.imr.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.imr.access.Ask;
import org.imr.access.Caller;
import org.imr.access.CurrentCaller;
import org.imr.access.ScopedStore;
import org.imr.fidelity.Evidence;
import org.imr.kernel.NotFound;

/**
 * What an assessment rests on: what the group's records said as of its cut-off, by its dossier where there is one, and the
 * assessment before it. Its assessors wrote it with that before them, so they go on seeing it after the signature has closed the
 * group's records to them; nothing else of the group is shown by this way.
 */
@ApplicationScoped
class Basis {

    @Inject
    private ScopedStore store;
    @Inject
    private Dossiers dossiers;
    @Inject
    private CurrentCaller current;

    /** What the records said about the items of its occasion that have a rule. The caller has reached the assessment. */
    List<Evidence> evidence(Assessment reached, Instrument instrument) {
        return within(reached, () -> {
            try {
                return dossiers.evidence(reached, instrument);
            } catch (NotFound e) {
                return List.of();
            }
        });
    }

    /** The signed assessment of the same group by the same scale that came before. The caller has reached the later one. */
    Optional<Assessment> before(Assessment reached) {
        return within(reached, () -> earlier(reached).order("e.cutOff desc, e.number desc").first());
    }

    /** Signed ones of the same group by the same scale; with the same cut-off it would be the same assessment over again. */
    private Ask<Assessment> earlier(Assessment reached) {
        return store.ask(Assessment.class).join("join fetch e.group g join fetch g.site")
            .where("e.group = :group and e.scale = :scale and e.status = :signed", "group", reached.group(), "scale", reached.scale(),
                "signed", Assessment.Status.SIGNED)
            .where("e.cutOff < :day", "day", reached.cutOff());
    }

    /** Reads with the group of that assessment in reach. */
    <R> R within(Assessment reached, Supplier<R> reading) {
        Caller before = current.get();
        if (before.isSystem() || before.assesses().contains(reached.group().id())) {
            return reading.get();
        }
        Set<UUID> groups = new HashSet<>(before.assesses());
        groups.add(reached.group().id());
        try {
            current.set(new Caller(before.staffId(), before.email(), before.name(), before.language(), before.theme(), before.roles(),
                before.runs(), Set.copyOf(groups)));
            return reading.get();
        } finally {
            current.set(before);
        }
    }
}
