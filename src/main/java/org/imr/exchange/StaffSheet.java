package org.imr.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imr.access.Role;
import org.imr.access.ScopedStore;
import org.imr.access.Site;
import org.imr.access.Staff;
import org.imr.access.StaffRole;
import org.imr.kernel.Word;
import org.imr.workbook.Faults;

/**
 * Staff with the roles they hold today. A role that a file adds here holds from no known day, unless it was held before; one
 * that a file no longer names ends, unless its role history says that it goes on.
 */
final class StaffSheet extends Sheet<Staff> {

    private static final String ADMINISTRATOR = "administrator";

    private final Extent extent;
    private final LocalDate today;
    private final Map<Staff, List<StaffRole>> roles = new HashMap<>();
    private final Set<StaffRole> told = new HashSet<>();
    private boolean endedAdministrator;

    StaffSheet(Extent extent, LocalDate today) {
        super("Staff", Staff.class, Owner.PROGRAMME, "", "");
        this.extent = extent;
        this.today = today;
    }

    @Override
    List<Staff> load(ScopedStore store, Collection<String> owners) {
        store.ask(StaffRole.class).join("join fetch e.staff left join fetch e.site").list().forEach(this::add);
        return super.load(store, owners);
    }

    /** A role that the role history has. */
    void add(StaffRole role) {
        roles.computeIfAbsent(role.staff(), person -> new ArrayList<>()).add(role);
    }

    /** A role of which the file's role history tells, so that the list of roles does not end it. */
    void tell(StaffRole role) {
        told.add(role);
    }

    @Override
    List<String> cells(Staff staff) {
        return Written.row(staff.email(), staff.name(), held(staff).stream().filter(role -> extent.isOwn(role.site()))
            .map(StaffSheet::word).distinct().sorted().toList());
    }

    private List<StaffRole> held(Staff staff) {
        return roles.getOrDefault(staff, List.of()).stream().filter(role -> role.holdsOn(today)).filter(StaffSheet::hasWord).toList();
    }

    /** The history can hold what the list of roles has no word for: an administrator of one site. */
    private static boolean hasWord(StaffRole role) {
        return switch (role.role()) {
            case ADMINISTRATOR -> role.site() == null;
            case COORDINATOR -> true;
            default -> role.site() != null;
        };
    }

    private static String word(StaffRole role) {
        return role.role() == Role.ADMINISTRATOR ? ADMINISTRATOR
            : Word.of(role.role()) + "@" + (role.site() == null ? "*" : role.site().code());
    }

    @Override
    boolean admits(Staff staff, Row row, Records records, Faults faults) {
        boolean is = staff != null && held(staff).stream().anyMatch(role -> role.role() == Role.ADMINISTRATOR);
        boolean wanted = row.codes("roles").contains(ADMINISTRATOR);
        // Somebody new has no password and only an administrator can invite them, so that nobody appoints themselves.
        if (staff != null && is != wanted && !records.mayAppointAdministrators()) {
            faults.add(row.fault("roles", "administrator-by-administrator"));
            return false;
        }
        return true;
    }

    @Override
    Staff make(Row row, Records records) {
        return new Staff(row.code("email"), row.text("name"));
    }

    @Override
    void fill(Staff staff, Row row, Records records) {
        staff.rename(row.text("name"));
    }

    @Override
    void finish(Staff staff, Row row, Records records) {
        List<String> wanted = row.codes("roles");
        for (StaffRole role : held(staff)) {
            if (!wanted.contains(word(role)) && !told.contains(role)) {
                end(role, records);
            }
        }
        Set<String> held = new HashSet<>(held(staff).stream().map(StaffSheet::word).toList());
        wanted.stream().filter(held::add).forEach(word -> {
            String[] parts = word.split("@");
            Site site = parts.length == 1 || parts[1].equals("*") ? null : records.site(parts[1]);
            Role role = Word.to(Role.class, parts[0]).orElseThrow();
            boolean before = roles.getOrDefault(staff, List.of()).stream().anyMatch(old -> word(old).equals(word));
            add(records.add(new StaffRole(staff, role, site, before ? today : null)));
        });
    }

    @Override
    void check(Staff staff, Row row, Records records, Faults faults) {
        if (takesLastAdministrator()) {
            faults.add(row.fault("roles", "last-administrator"));
        }
    }

    /** The role has been given a last day. */
    void ends(StaffRole role) {
        endedAdministrator |= role.role() == Role.ADMINISTRATOR;
    }

    /** Without an administrator who can sign in nobody could look after the installation any more. True once: one fault is enough. */
    boolean takesLastAdministrator() {
        boolean nobodyLeft = endedAdministrator && roles.values().stream().flatMap(List::stream)
            .noneMatch(role -> role.role() == Role.ADMINISTRATOR && role.site() == null && role.holdsOn(today) && role.until() == null
                && role.staff().hasPassword() && !role.staff().isDisabled());
        endedAdministrator &= !nobodyLeft;
        return nobodyLeft;
    }

    private void end(StaffRole role, Records records) {
        ends(role);
        if (role.from() == null || !role.from().isBefore(today)) {
            records.remove(role);
            roles.get(role.staff()).remove(role);
        } else {
            role.until(today.minusDays(1));
        }
    }

    @Override
    Place place(Staff staff) {
        return Place.NOWHERE;
    }

    @Override
    boolean isIn(Staff staff, Extent extent) {
        return extent.everything() || extent.staff().contains(staff.id());
    }
}
