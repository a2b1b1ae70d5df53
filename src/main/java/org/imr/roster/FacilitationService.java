package org.imr.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.imr.access.Audit;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.Role;
import org.imr.access.ScopedStore;
import org.imr.access.StaffRole;
import org.imr.access.Trace;
import org.imr.kernel.NotFound;
import org.imr.kernel.Rejected;

/** Who runs a group, from when until when. */
@ApplicationScoped
public class FacilitationService {

    @Inject
    private ScopedStore store;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    /** The facilitators of the group's site today: e-mail and name. */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public List<FoundingService.Person> candidates(String groupCode) {
        Group group = group(groupCode);
        return roles(group).stream().map(role -> new FoundingService.Person(role.staff().email(), role.staff().name())).distinct().toList();
    }

    /** Has one more person run the group from that day on. */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public void appoint(String groupCode, String email, LocalDate from) {
        Group group = group(groupCode);
        StaffRole role = roles(group).stream().filter(one -> one.staff().email().equals(email)).findFirst().orElseThrow(NotFound::new);
        Optional<Facilitation> same = store.ask(Facilitation.class)
            .where("e.group = :group and e.staff = :staff", "group", group, "staff", role.staff()).list().stream()
            .filter(one -> one.holdsOn(from) || !one.from().isBefore(from)).findFirst();
        if (same.isPresent()) {
            throw new Rejected("roster.already-runs", role.staff().name());
        }
        store.add(new Facilitation(group, role.staff(), from));
        audit.write(trace(group, "facilitator added").change("staff", null, email).change("from", null, from));
        store.flush();
    }

    /** Sets the last day on which a person runs the group; null opens it again. */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public void until(String groupCode, String email, LocalDate from, int version, LocalDate lastDay) {
        Group group = group(groupCode);
        Facilitation one = store.ask(Facilitation.class)
            .where("e.group = :group and e.staff.email = :email and e.from = :from", "group", group, "email", email, "from", from).get();
        one.expect(version);
        if (lastDay != null && lastDay.isBefore(from)) {
            throw new Rejected("roster.left-before-joined");
        }
        audit.write(trace(group, "facilitator changed").change("staff", email, email).change(email + " until", one.until(), lastDay));
        one.until(lastDay);
        store.flush();
    }

    private List<StaffRole> roles(Group group) {
        LocalDate today = group.site().today(clock);
        return store.ask(StaffRole.class).join("join fetch e.staff")
            .where("e.role = :role and e.site = :site", "role", Role.FACILITATOR, "site", group.site()).order("e.staff.name").list().stream()
            .filter(role -> role.holdsOn(today)).toList();
    }

    private Group group(String code) {
        return store.ask(Group.class).editable().join("join fetch e.site").where("e.code = :code", "code", code).get();
    }

    private static Trace trace(Group group, String action) {
        return Trace.of("group", group.code(), action).in(group.site().code(), group.code());
    }
}
