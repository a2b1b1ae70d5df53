package org.imr.session;

import java.util.List;
import java.util.Optional;
import org.imr.goal.FollowUp;
import org.imr.goal.Goal;
import org.imr.kernel.Stale;
import org.imr.roster.Participant;

/** Puts one person's part of what was typed onto what is kept: mark, homework, goals, handouts. */
final class PersonChange {

    private final SessionRecords records;
    private final Changes changes;
    private final Participant person;

    PersonChange(SessionRecords records, Changes changes, Participant person) {
        this.records = records;
        this.changes = changes;
        this.person = person;
    }

    void apply(SessionEntry.PersonEntry typed, List<GivenHandout> taught, List<GivenHandout> dropped) {
        Optional<Attendance> kept = records.mark(person);
        boolean wasPresent = kept.map(mark -> mark.status().isPresent()).orElse(false);
        if (typed.status() != null) {
            mark(kept, typed);
        }
        new HomeworkChange(records, changes).apply(person, typed.newHomework());
        typed.followUps().forEach(this::followUp);
        new StepChange(records, changes).apply(person, typed.steps());
        boolean isPresent = typed.status() != null && typed.status().isPresent();
        taught.forEach(handout -> give(handout, typed.handouts().contains(handout.code()), wasPresent, isPresent));
        dropped.forEach(handout -> give(handout, false, wasPresent, isPresent));
    }

    private void mark(Optional<Attendance> kept, SessionEntry.PersonEntry typed) {
        Attendance mark = kept.orElseGet(() -> new Attendance(records.session(), person));
        String who = person.code();
        String note = PlainText.of(typed.note());
        if (kept.isEmpty()) {
            changes.add(mark, who + " attendance", typed.status());
        } else {
            changes.note(who + " attendance", mark.status(), typed.status());
        }
        Boolean other = flag(typed.significantOther(), kept.isPresent() ? mark.significantOtherPresent() : Boolean.FALSE);
        Boolean helped = flag(typed.homeworkHelped(), mark.homeworkHelped());
        changes.note(who + " significant other present", shown(mark.significantOtherPresent()), shown(other));
        changes.note(who + " homework", mark.homework(), typed.homework());
        changes.note(who + " homework helped", shown(mark.homeworkHelped()), shown(helped));
        changes.note(who + " note", mark.note(), note);
        mark.mark(typed.status(), other);
        mark.review(typed.homework(), helped);
        mark.note(note);
    }

    /** A tick that is not set leaves "not recorded" as it is. */
    private static Boolean flag(boolean ticked, Boolean before) {
        return ticked ? Boolean.TRUE : before == null ? null : Boolean.FALSE;
    }

    /** "No" and "not recorded" are told apart in the record but not in the trail. */
    private static String shown(Boolean flag) {
        return Boolean.TRUE.equals(flag) ? "yes" : "";
    }

    private void followUp(SessionEntry.FollowUpEntry typed) {
        Optional<Goal> open = records.goals(person).stream().filter(one -> one.id().equals(typed.goal())).findFirst();
        if (open.isEmpty() && typed.isEmpty()) {
            return;
        }
        // It was reached, changed or laid aside since the page was opened: what was typed about it stays on the page.
        Goal goal = open.orElseThrow(Stale::new);
        Optional<FollowUp> kept = records.followUps(goal).stream()
            .filter(one -> typed.followUp() == null || one.id().equals(typed.followUp())).findFirst();
        String field = person.code() + " goal " + goal.number();
        String note = PlainText.of(typed.note());
        if (typed.isEmpty()) {
            kept.filter(one -> typed.followUp() != null).ifPresent(one -> changes.remove(one, field + " followed up", "yes"));
            return;
        }
        FollowUp said = kept.orElseGet(() -> new FollowUp(goal, records.session().date(), records.session().group(), records.session()));
        if (kept.isEmpty()) {
            changes.add(said, field + " followed up", "yes");
        }
        Boolean helped = flag(typed.helped(), said.helped());
        changes.note(field + " note", said.note(), note);
        changes.note(field + " noticed by", said.noticedBy(), typed.noticedBy());
        changes.note(field + " helped", shown(said.helped()), shown(helped));
        said.describe(note, typed.noticedBy(), helped);
    }

    /**
     * Who is present gets what is ticked and they do not have yet. A line written in this session goes when its tick goes, when
     * the person turns out not to have been here, or its module not to have been taught; other lines are never touched.
     */
    private void give(GivenHandout given, boolean ticked, boolean wasPresent, boolean isPresent) {
        String code = given.code();
        Optional<HandoutGiven> today = records.ledger(person).stream()
            .filter(line -> records.isOfToday(line) && line.handout().equals(code)).findFirst();
        boolean hasIt = records.ledger(person).stream().anyMatch(line -> line.handout().equals(code));
        if (today.isPresent() && (!ticked || wasPresent && !isPresent)) {
            changes.remove(today.get(), person.code() + " handout", code);
        } else if (!hasIt && ticked && isPresent) {
            changes.add(given.to(person, records.session()), person.code() + " handout", code);
        }
    }
}
