package org.imr.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.imr.access.AuditEntry;
import org.imr.access.CurrentCaller;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.Role;
import org.imr.access.ScopedStore;

/** Finds in the trail which of the caller's signatures fell, and what the others did since they were given. */
@ApplicationScoped
public class SignatureService {

    private static final Set<String> TELLING = Set.of("signed", "agreed", "changed");

    @Inject
    private ScopedStore store;
    @Inject
    private CurrentCaller current;

    /**
     * A signature of the caller's that does not stand any more.
     *
     * @param site    the name of the group's site
     * @param zone    of that site
     * @param changes what others changed since it was given, oldest first
     */
    public record Fallen(String site, ZoneId zone, List<AuditEntry> changes) {
    }

    /**
     * What others changed since the caller signed, by the code of the assessment: those alone under which the caller's
     * signature does not stand any more. Who took it back themselves knows.
     */
    @Transactional
    @Requires(Permission.READ_ASSESSMENTS)
    public Map<String, Fallen> fallen() {
        if (!current.get().is(Role.ASSESSOR)) {
            return Map.of();
        }
        List<Assessment> agreeing = store.ask(Assignment.class).join("join fetch e.assessment a join fetch a.group g join fetch g.site")
            .where("e.staff.id = :reader and e.submittedAt is not null and e.signedAt is null", "reader", current.get().staffId())
            .where("e.assessment.status <> :signed", "signed", Assessment.Status.SIGNED).order("e.assessment.cutOff, e.assessment.number")
            .list().stream().map(Assignment::assessment).toList();
        if (agreeing.isEmpty()) {
            return Map.of();
        }
        List<AuditEntry> trail = store.ask(AuditEntry.class)
            .where("e.groupCode in :groups", "groups", agreeing.stream().map(one -> one.group().code()).collect(Collectors.toSet()))
            .where("e.kind = 'assessment' and e.action in :telling or e.kind = 'Ratings'", "telling", TELLING).order("e.sequence").list();
        Map<String, Fallen> fallen = new LinkedHashMap<>();
        for (Assessment assessment : agreeing) {
            List<AuditEntry> since = sinceSigned(trail.stream().filter(entry -> isOf(assessment, entry)).toList());
            if (!since.isEmpty()) {
                fallen.put(assessment.code(), new Fallen(assessment.group().site().name(), assessment.group().site().timeZone(), since));
            }
        }
        return fallen;
    }

    /** A file names what it brings by its keys, and a large one by the group alone. */
    private static boolean isOf(Assessment assessment, AuditEntry entry) {
        String group = assessment.group().code();
        return entry.kind().equals("assessment") ? entry.code().equals(assessment.code())
            : entry.code().equals(group) || entry.code().startsWith(group + "/" + assessment.number() + "/");
    }

    private List<AuditEntry> sinceSigned(List<AuditEntry> trail) {
        String me = current.get().email();
        int signed = -1;
        for (int i = 0; i < trail.size(); i++) {
            signed = trail.get(i).action().equals("signed") && trail.get(i).actor().equals(me) ? i : signed;
        }
        return signed < 0 ? List.of() : trail.subList(signed + 1, trail.size()).stream()
            .filter(entry -> !entry.actor().equals(me) && isOfWhatIsSigned(entry)).toList();
    }

    /** In what order the others rate is changed too, and nobody signs that. */
    private static boolean isOfWhatIsSigned(AuditEntry entry) {
        return switch (entry.action()) {
            case "signed" -> false;
            case "changed" -> entry.detail() != null && entry.detail().startsWith("sources:");
            default -> true;
        };
    }
}
