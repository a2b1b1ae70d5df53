package org.imr.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.imr.goal.FollowUp;

/** Types on a sheet as the page does: what stands there is given back, with what a test changes. */
final class Typing {

    private final SessionSheet sheet;
    List<SessionEntry.PersonEntry> people;
    int version;
    Integer minutes;
    List<String> modules;
    List<String> topics = new ArrayList<>();
    Set<String> techniques;
    String homework;
    String note;

    private Typing(SessionSheet sheet) {
        this.sheet = sheet;
        version = sheet.version();
        minutes = sheet.minutes();
        modules = sheet.modules().stream().filter(SessionSheet.ModuleLine::taught).map(SessionSheet.ModuleLine::code).toList();
        sheet.modules().forEach(m -> m.topics().stream().filter(SessionSheet.TopicLine::taught).forEach(t -> topics.add(t.name())));
        techniques = new HashSet<>(sheet.used());
        homework = sheet.homework();
        note = sheet.note();
        people = new ArrayList<>(sheet.people().stream().map(this::person).toList());
    }

    static Typing of(SessionSheet sheet) {
        return new Typing(sheet);
    }

    private SessionEntry.PersonEntry person(SessionPerson one) {
        Set<String> handouts = sheet.isHeld() ? one.given() : sheet.modules().stream().flatMap(m -> m.handouts().stream())
            .filter(SessionSheet.HandoutLine::byDefault).filter(line -> line.lackedBy(one)).map(SessionSheet.HandoutLine::code)
            .collect(Collectors.toSet());
        return new SessionEntry.PersonEntry(one.code(), one.status(), one.significantOther(), one.homework(), one.homeworkHelped(),
            one.newHomework(), one.note(), one.goals().stream().map(g -> new SessionEntry.FollowUpEntry(g.goal(), g.followUp(), g.note(),
                g.noticedBy(), g.helped())).toList(), List.of(), handouts);
    }

    Typing status(int index, Attendance.Status status) {
        SessionEntry.PersonEntry p = people.get(index);
        people.set(index, new SessionEntry.PersonEntry(p.participant(), status, p.significantOther(), p.homework(), p.homeworkHelped(),
            p.newHomework(), p.note(), p.followUps(), p.steps(), p.handouts()));
        return this;
    }

    Typing homework(int index, Attendance.HomeworkDone done, String next) {
        SessionEntry.PersonEntry p = people.get(index);
        people.set(index, new SessionEntry.PersonEntry(p.participant(), p.status(), p.significantOther(), done, p.homeworkHelped(),
            next, p.note(), p.followUps(), p.steps(), p.handouts()));
        return this;
    }

    Typing followUp(int index, String said) {
        SessionEntry.PersonEntry p = people.get(index);
        people.set(index, new SessionEntry.PersonEntry(p.participant(), p.status(), p.significantOther(), p.homework(),
            p.homeworkHelped(), p.newHomework(), p.note(), p.followUps().stream().map(f -> new SessionEntry.FollowUpEntry(f.goal(),
                f.followUp(), said, FollowUp.NoticedBy.SELF, true)).toList(), p.steps(), p.handouts()));
        return this;
    }

    Typing step(int index, boolean done) {
        SessionEntry.PersonEntry p = people.get(index);
        List<SessionEntry.StepEntry> steps = sheet.people().get(index).goals().stream().flatMap(goal -> goal.steps().stream())
            .map(step -> new SessionEntry.StepEntry(step.step(), done)).toList();
        people.set(index, new SessionEntry.PersonEntry(p.participant(), p.status(), p.significantOther(), p.homework(),
            p.homeworkHelped(), p.newHomework(), p.note(), p.followUps(), steps, p.handouts()));
        return this;
    }

    Typing handouts(int index, Set<String> handouts) {
        SessionEntry.PersonEntry p = people.get(index);
        people.set(index, new SessionEntry.PersonEntry(p.participant(), p.status(), p.significantOther(), p.homework(),
            p.homeworkHelped(), p.newHomework(), p.note(), p.followUps(), p.steps(), handouts));
        return this;
    }

    SessionEntry entry() {
        List<String> leaders = sheet.leaders().stream().filter(SessionSheet.Leader::led).map(SessionSheet.Leader::email).toList();
        return new SessionEntry(version, minutes, leaders, modules, topics, techniques, techniques, homework, note, people);
    }
}
