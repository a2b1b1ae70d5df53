package org.imr.exchange;

import java.time.LocalDate;
import java.util.List;
import org.imr.access.Ask;
import org.imr.access.Role;
import org.imr.access.ScopedStore;
import org.imr.access.Site;
import org.imr.access.StaffRole;
import org.imr.kernel.Word;
import org.imr.workbook.Faults;

/** Roles with their days: what people are, were and will be where. */
final class RoleSheet extends Sheet<StaffRole> {

    private final StaffSheet staff;

    RoleSheet(StaffSheet staff) {
        super("RoleHistory", StaffRole.class, Owner.PROGRAMME, "", "join fetch e.staff left join fetch e.site");
        this.staff = staff;
    }

    @Override
    Ask<StaffRole> ask(ScopedStore store) {
        return super.ask(store).where("e.from is not null");
    }

    @Override
    List<String> cells(StaffRole role) {
        return Written.row(role.staff().email(), Word.of(role.role()), role.site() == null ? "*" : role.site().code(), role.from(),
            role.until());
    }

    @Override
    boolean admits(StaffRole role, Row row, Records records, Faults faults) {
        boolean changes = role == null || !row.differences(row(role)).isEmpty();
        if (changes && Word.of(Role.ADMINISTRATOR).equals(row.code("role")) && !records.isNew(records.staff(row.code("staff")))
            && !records.mayAppointAdministrators()) {
            faults.add(row.fault("role", "administrator-by-administrator"));
            return false;
        }
        return true;
    }

    @Override
    StaffRole make(Row row, Records records) {
        String code = row.code("site");
        Site site = code.equals("*") ? null : records.site(code);
        StaffRole role = new StaffRole(records.staff(row.code("staff")), row.word("role", Role.class), site, row.date("from"));
        staff.add(role);
        return role;
    }

    @Override
    void fill(StaffRole role, Row row, Records records) {
        LocalDate before = role.until();
        role.until(row.given("until", Row::date, before));
        if (role.until() != null && before == null && !records.isNew(role)) {
            staff.ends(role);
        }
        staff.tell(role);
    }

    @Override
    void check(StaffRole role, Row row, Records records, Faults faults) {
        if (role.role() == Role.ADMINISTRATOR && role.until() != null && staff.takesLastAdministrator()) {
            faults.add(row.fault("until", "last-administrator"));
        }
    }

    @Override
    Place place(StaffRole role) {
        return new Place(role.site() == null ? null : role.site().code(), null);
    }

    @Override
    boolean isIn(StaffRole role, Extent extent) {
        return extent.isOwn(role.site());
    }
}
