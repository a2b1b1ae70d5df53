package org.imr.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.imr.access.Role;
import org.imr.access.ScopedStore;
import org.imr.access.Staff;
import org.imr.access.StaffRole;
import org.imr.kernel.NotFound;

/** Who could lead a session of a group: the facilitators of its site on the day, whether they run the group or not. */
@ApplicationScoped
class Staffing {

    @Inject
    private ScopedStore store;

    /** Those e-mails' people, each once, in that order. @throws NotFound for anybody who is not a facilitator there on that day */
    List<Staff> leaders(Group group, List<String> emails, LocalDate day) {
        if (emails.isEmpty()) {
            return List.of();
        }
        List<Staff> there = store.ask(StaffRole.class).join("join fetch e.staff")
            .where("e.role = :role and e.site = :site and e.staff.email in :emails", "role", Role.FACILITATOR, "site", group.site(),
                "emails", emails).list().stream().filter(role -> role.holdsOn(day)).map(StaffRole::staff).toList();
        return emails.stream().distinct().map(email -> there.stream().filter(one -> one.email().equals(email)).findFirst()
            .orElseThrow(NotFound::new)).toList();
    }
}
