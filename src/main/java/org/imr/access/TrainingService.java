package org.imr.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.imr.kernel.Rejected;
import org.imr.kernel.Word;

/** Courses and supervision: entered by whoever manages the person, seen by the person. */
@ApplicationScoped
public class TrainingService {

    /** More than that in one day's entry is a slip. */
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(200);
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    /** As many decimals as the column holds. */
    private static final int DECIMALS = 6;

    @Inject
    private ScopedStore store;
    @Inject
    private StaffService staff;
    @Inject
    private Audit audit;
    @Inject
    private CurrentCaller current;
    @Inject
    private Clock clock;

    /** The trainings of somebody whom the caller manages, the latest first. @throws org.imr.kernel.NotFound when it is nobody */
    @Transactional
    @Requires(Permission.MANAGE_STAFF)
    public List<TrainingLine> of(UUID person) {
        staff.person(person);
        return lines(person);
    }

    /** The caller's own, the latest first. */
    @Transactional
    @Requires(Permission.SIGNED_IN)
    public List<TrainingLine> own() {
        return lines(current.get().staffId());
    }

    /**
     * Enters a training.
     *
     * @param hours clock hours, more than 0; a supervision lesson of 45 minutes is 0.75
     * @throws Rejected when day or hours cannot be, or a training of that kind stands on that day already
     */
    @Transactional
    @Requires(Permission.MANAGE_STAFF)
    public void add(UUID person, Training.Kind kind, LocalDate date, BigDecimal hours, String provider) {
        staff.person(person);
        if (date == null || date.isAfter(LocalDate.now(clock)) || date.isBefore(EARLIEST)) {
            throw new Rejected("access.training-day");
        }
        if (hours == null || hours.signum() <= 0 || hours.compareTo(MOST_HOURS) > 0 || hours.scale() > DECIMALS) {
            throw new Rejected("access.training-hours");
        }
        if (store.ask(Training.class).where("e.staff.id = :staff and e.kind = :kind and e.date = :date", "staff", person, "kind", kind,
            "date", date).count() > 0) {
            throw new Rejected("access.training-there");
        }
        Staff learner = store.ask(Staff.class).where("e.id = :id", "id", person).get();
        Training training = store.add(new Training(learner, kind, date));
        training.describe(hours, Typed.optional(provider, 200));
        audit.write(trace(training, "training added").change("hours", null, hours));
        store.flush();
    }

    /** Takes an entry back that was a slip. */
    @Transactional
    @Requires(Permission.MANAGE_STAFF)
    public void remove(UUID person, UUID training) {
        staff.person(person);
        Training found = store.ask(Training.class).join("join fetch e.staff").where("e.id = :id and e.staff.id = :staff", "id", training,
            "staff", person).get();
        store.remove(found);
        audit.write(trace(found, "training removed").change("hours", found.hours(), null));
        store.flush();
    }

    private List<TrainingLine> lines(UUID person) {
        return store.ask(Training.class).where("e.staff.id = :staff", "staff", person).order("e.date desc, e.kind")
            .list(TrainingLine.class, TrainingLine.SELECT);
    }

    private static Trace trace(Training training, String action) {
        return Trace.of("staff", training.staff().email(), action).change("kind", null, Word.of(training.kind()))
            .change("date", null, training.date());
    }
}
