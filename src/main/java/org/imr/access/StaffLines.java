package org.imr.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.imr.kernel.Slice;

/** Reads the people whom the caller manages: three statements a page, however many people there are. */
@ApplicationScoped
class StaffLines {

    @Inject
    private ScopedStore store;
    @Inject
    private CurrentCaller current;
    @Inject
    private Clock clock;

    /** The people whom the caller manages: those with a role, now or once, at a site of theirs. */
    Ask<Staff> managed() {
        Mandate mandate = new Mandate(current.get());
        Ask<Staff> people = store.ask(Staff.class);
        return mandate.isEverywhere() ? people : people.where(
            "exists (select r from StaffRole r where r.staff = e and r.site.id in :mine)", "mine", mandate.sites());
    }

    Slice<StaffLine> page(String search, int first, int size) {
        Ask<Staff> people = managed().order("lower(e.name), e.email");
        if (search != null && !search.isBlank()) {
            people.where("lower(e.name) like :part escape '!' or lower(e.email) like :part escape '!'", "part",
                "%" + search.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%");
        }
        Slice<Staff> page = people.slice(Staff.class, "e", first, size);
        Map<Staff, List<StaffRole>> roles = page.rows().isEmpty() ? Map.of()
            : store.ask(StaffRole.class).join("left join fetch e.site").where("e.staff in :people", "people", page.rows())
                .order("e.role, e.from").list().stream().filter(role -> !role.isOverOn(today()))
                .collect(Collectors.groupingBy(StaffRole::staff));
        return new Slice<>(page.rows().stream().map(staff -> {
            List<StaffRole> held = roles.getOrDefault(staff, List.of());
            return line(staff, held, held);
        }).toList(), page.total());
    }

    /** The person with all roles, also those that are over. */
    StaffLine of(Staff staff) {
        List<StaffRole> all = all(staff);
        return line(staff, all, notOver(all));
    }

    /** The roles that the person holds or will hold. */
    List<StaffRole> notEnded(Staff staff) {
        return notOver(all(staff));
    }

    private List<StaffRole> all(Staff staff) {
        return store.ask(StaffRole.class).join("left join fetch e.site").where("e.staff = :staff", "staff", staff)
            .order("e.from, e.role").list();
    }

    private List<StaffRole> notOver(List<StaffRole> roles) {
        return roles.stream().filter(role -> !role.isOverOn(today())).toList();
    }

    private StaffLine line(Staff staff, Collection<StaffRole> shown, Collection<StaffRole> notOver) {
        Mandate mandate = new Mandate(current.get());
        return new StaffLine(staff.id(), staff.name(), staff.email(), staff.isDisabled(), staff.hasPassword(),
            shown.stream().map(role -> RoleLine.of(role, today(), mandate)).toList(), language(staff, notOver), mandate.coversAccount(notOver));
    }

    private static String language(Staff staff, Collection<StaffRole> notOver) {
        return staff.language() != null ? staff.language()
            : notOver.stream().filter(role -> role.site() != null).findFirst().map(role -> role.site().language()).orElse(null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
