package org.imr.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.logging.Logger;
import org.imr.access.Caller;
import org.imr.access.Callers;
import org.imr.access.CurrentCaller;
import org.imr.access.Permission;
import org.imr.access.Reminded;
import org.imr.access.ReminderService;
import org.imr.access.Requires;
import org.imr.access.Role;
import org.imr.assessment.Due;
import org.imr.assessment.DueService;
import org.imr.assessment.SignatureService;
import org.imr.assessment.Unsigned;
import org.imr.assessment.UnsignedService;
import org.imr.session.Today;
import org.imr.session.TodayService;

/**
 * Writes to each person of the staff, once in a morning, what is due for them. It counts what they themselves would find: their
 * groups as facilitator, what they assign as coordinator, what they make as assessor. Whoever only coordinates is not told of
 * every session of their sites each day.
 */
@ApplicationScoped
public class MorningService {

    private static final Logger LOG = Logger.getLogger("org.imr");
    /** More sessions than that nobody holds on one day. */
    private static final int MANY = 50;

    @Inject
    private Post post;
    @Inject
    private ReminderService reminders;
    @Inject
    private Callers callers;
    @Inject
    private CurrentCaller current;
    @Inject
    private TodayService days;
    @Inject
    private DueService due;
    @Inject
    private UnsignedService unsigned;
    @Inject
    private SignatureService signatures;

    /** Writes the letters that are still to be written. @return how many were sent */
    @Requires(Permission.SYSTEM)
    public int round() {
        if (!post.isOpen()) {
            return 0;
        }
        return (int) reminders.open().stream().filter(one -> reminders.claim(one.staff(), one.day())).filter(this::write).count();
    }

    private boolean write(Reminded person) {
        try {
            Pending pending = pending(callers.of(person.staff()));
            if (pending.isNothing() || pending.hold() == 0 && isFree(person.day())) {
                return false;
            }
            Locale locale = person.language() == null ? Locale.ENGLISH : Locale.forLanguageTag(person.language());
            Delivery delivery = post.send(pending.letter(person.email(), locale, post.address()));
            if (delivery == Delivery.FAILED) {
                reminders.giveBack(person.staff());
            }
            return delivery == Delivery.SENT;
        } catch (RuntimeException e) {
            LOG.warning(() -> "What is due for somebody could not be read: " + e.getClass().getSimpleName());
            return false;
        }
    }

    private Pending pending(Caller whole) {
        Today today = whole.runs().isEmpty() ? null : as(whole.only(Role.FACILITATOR), () -> days.today(MANY));
        boolean assigns = whole.is(Role.COORDINATOR);
        boolean assesses = whole.is(Role.ASSESSOR);
        return new Pending(
            today == null ? 0 : (int) today.toHold(),
            today == null ? 0 : (int) today.unrecorded().total(), today == null ? 0 : (int) today.calls().total(),
            assigns ? as(whole, () -> (int) due.due().stream().filter(line -> line.toAssign() && hasCome(line.due())).count()) : 0,
            assesses ? as(whole, () -> toFinish()) : 0);
    }

    private int toFinish() {
        Set<String> fallen = signatures.fallen().keySet();
        return (int) unsigned.mine().stream().filter(mine -> mine.step() == Unsigned.Step.RATE || fallen.contains(mine.code())).count();
    }

    private static boolean hasCome(Due due) {
        return due.state() == Due.State.DUE || due.state() == Due.State.OVERDUE;
    }

    /** On a day off nobody is told of what can wait. */
    private static boolean isFree(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Asks with somebody's own reach. */
    private <T> T as(Caller caller, Supplier<T> question) {
        current.set(caller);
        try {
            return question.get();
        } finally {
            current.set(Caller.SYSTEM);
        }
    }
}
