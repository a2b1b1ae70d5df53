package org.imr.platform.demo;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.imr.curriculum.Handout;
import org.imr.curriculum.Module;

/** Writes the handout ledger: at a person's first session of a module, but for those who are to lack something (item 4). */
final class HandingOut {

    private final Course course;
    private final Roll roll;
    private final Set<Person> lacking;

    private HandingOut(Course course, Roll roll) {
        this.course = course;
        this.roll = roll;
        int people = course.started().size();
        int met = Anchors.of(4).count(course.plan().midRating(4), people, course.random());
        Module second = course.modules().get(1);
        this.lacking = course.startedByChance().stream()
                .filter(person -> roll.attended(person).stream().anyMatch(m -> m.taught().equals(second)))
                .limit(people - met)
                .collect(Collectors.toSet());
    }

    static void write(Sheets sheets, Course course, Roll roll) {
        HandingOut handingOut = new HandingOut(course, roll);
        course.started().forEach(person -> handingOut.write(sheets, person));
    }

    private void write(Sheets sheets, Person person) {
        Set<String> begun = new HashSet<>();
        for (Meeting meeting : roll.attended(person)) {
            Module module = meeting.taught();
            if (begun.add(module.code()) && receives(person, module)) {
                // Where a module has several versions, such as one for each illness, a person gets the fitting one.
                Handout handout = module.handouts().get(course.random().nextInt(module.handouts().size()));
                sheets.add("HandoutsGiven", course.plan().code(), person.code(), handout.code(), meeting.date(), handout.version(),
                        meeting.number(), handout.languageFor("da"));
            }
        }
    }

    /** One person may miss the second module's; where hardly anyone has them, they were given for the first module only. */
    private boolean receives(Person person, Module module) {
        int place = course.modules().indexOf(module);
        return !lacking.contains(person) || (lacking.size() == 1 ? place != 1 : place == 0);
    }
}
