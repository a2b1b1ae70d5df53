package org.imr.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.imr.kernel.NotFound;

/** Keeps whose morning letter is still to be written, so that however many instances ask, one of them writes it. */
@ApplicationScoped
public class ReminderService {

    /** By the clock of the place where somebody works: before the first session, and late enough after a night's maintenance. */
    private static final int FROM_HOUR = 6;
    private static final int UNTIL_HOUR = 10;

    @Inject
    private ScopedStore store;
    @Inject
    private Clock clock;

    /** Everybody for whom it is morning, who can sign in, wants letters, and whose letter of today nobody has claimed. */
    @Transactional
    @Requires(Permission.SYSTEM)
    public List<Reminded> open() {
        Map<Staff, List<StaffRole>> roles = store.ask(StaffRole.class).join("join fetch e.staff").join("left join fetch e.site")
            .where("e.staff.reminders = true and e.staff.disabled = false and e.staff.passwordHash is not null")
            .order("e.staff.email, e.role, e.from").list().stream().collect(Collectors.groupingBy(StaffRole::staff));
        return roles.entrySet().stream().flatMap(one -> morning(one.getKey(), one.getValue()).stream()).toList();
    }

    private Optional<Reminded> morning(Staff staff, List<StaffRole> roles) {
        Optional<Site> site = roles.stream().filter(role -> role.site() != null && role.holdsOn(LocalDate.now(clock)))
            .map(StaffRole::site).findFirst();
        ZonedDateTime now = clock.instant().atZone(site.map(Site::timeZone).orElse(clock.getZone()));
        boolean isMorning = now.getHour() >= FROM_HOUR && now.getHour() < UNTIL_HOUR;
        boolean isOpen = staff.remindedOn() == null || staff.remindedOn().isBefore(now.toLocalDate());
        String language = staff.language() != null ? staff.language() : site.map(Site::language).orElse(null);
        return isMorning && isOpen ? Optional.of(new Reminded(staff.id(), staff.email(), language, now.toLocalDate())) : Optional.empty();
    }

    /** Takes the letter of that day upon the caller. False when somebody else has. */
    @Transactional
    @Requires(Permission.SYSTEM)
    public boolean claim(UUID person, LocalDate day) {
        Staff staff = locked(person);
        if (staff.remindedOn() != null && !staff.remindedOn().isBefore(day)) {
            return false;
        }
        staff.remindedOn(day);
        store.flush();
        return true;
    }

    /** The letter could not be sent: whoever comes next may try again. */
    @Transactional
    @Requires(Permission.SYSTEM)
    public void giveBack(UUID person) {
        locked(person).remindedOn(null);
        store.flush();
    }

    private Staff locked(UUID person) {
        // A list, though it is one: H2 takes no lock together with "the first".
        return store.ask(Staff.class).locked().where("e.id = :id", "id", person).list().stream().findFirst().orElseThrow(NotFound::new);
    }
}
