package org.imr.report;

import java.time.LocalDate;
import java.util.Optional;
import org.imr.goal.FollowUp;
import org.imr.goal.Goal;
import org.imr.goal.GoalStep;
import org.imr.library.OwnHandout;
import org.imr.roster.Participant;
import org.imr.session.Contact;
import org.imr.session.HandoutGiven;
import org.imr.workbook.Cell;

/** What belongs to the people of the group, wherever it was made: handouts, goals with steps and follow-ups, contacts. */
final class PersonSheets {

    private final Part part;
    private final Material material;

    private PersonSheets(Part part) {
        this.part = part;
        this.material = part.material();
    }

    static void write(Part part) {
        PersonSheets sheets = new PersonSheets(part);
        sheets.handouts();
        sheets.goals();
        sheets.steps();
        sheets.followUps();
        sheets.contacts();
    }

    private <T> Grid<T> ofPerson(java.util.function.Function<T, Participant> person) {
        return new Grid<T>().text(part.head("person"), 12, row -> person.apply(row).code())
            .when(part.isNamed()).text(part.head("name"), 20, row -> person.apply(row).displayName());
    }

    private void handouts() {
        ofPerson(HandoutGiven::participant).text(part.head("module"), 24, h -> material.moduleOf(h.handout()).orElse(null))
            .text(part.head("handout"), 28, HandoutGiven::handout)
            .wrapped(part.head("title-of-handout"), 34, h -> material.edition().flatMap(e -> e.handout(h.handout()))
                .map(sheet -> sheet.in(part.words().language()).title())
                .or(() -> Optional.ofNullable(material.own().get(h.handout())).map(OwnHandout::title)).orElse(null))
            .cell(part.head("date"), 12, h -> Cell.date(h.date()))
            .text(part.head("version"), 10, HandoutGiven::handoutVersion)
            .text(part.head("language"), 10, HandoutGiven::language)
            .text(part.head("group"), 12, h -> words(h.participant(), h.date(), h.group().code()))
            .cell(part.head("session"), 9, h -> Cell.whole(h.session() == null ? null : h.session().number()))
            .write(part.sheet("handouts"), "Handouts", material.handouts());
    }

    private void goals() {
        ofPerson(Goal::participant).cell(part.head("goal"), 8, g -> Cell.whole(g.number()))
            .when(part.isNamed()).wrapped(part.head("words"), 60, g -> words(g.participant(), g.setOn(), material.known().words(g)))
            .cell(part.head("set-on"), 12, g -> Cell.date(g.setOn()))
            .when(part.isNamed()).text(part.head("area-of-life"), 20, g -> words(g.participant(), g.setOn(), material.known().area(g)))
            .text(part.head("status"), 14, g -> part.words().of("audit.goal", later(g.statusOn()) ? Goal.Status.ACTIVE : g.status()))
            .cell(part.head("status-on"), 12, g -> Cell.date(later(g.statusOn()) ? null : g.statusOn()))
            .write(part.sheet("goals"), "Goals", material.goals());
    }

    private void steps() {
        ofPerson((GoalStep step) -> step.goal().participant()).cell(part.head("goal"), 8, s -> Cell.whole(s.goal().number()))
            .cell(part.head("step"), 8, s -> Cell.whole(s.number()))
            .when(part.isNamed()).wrapped(part.head("text"), 60, material.known()::text)
            .cell(part.head("done-on"), 12, s -> Cell.date(later(s.doneOn()) ? null : s.doneOn()))
            .write(part.sheet("steps"), "Steps", material.steps().stream().filter(s -> !material.isElsewhere(s.goal().participant(), s.setOn())).toList());
    }

    private void followUps() {
        Grid<FollowUp> grid = ofPerson(f -> f.goal().participant());
        grid.cell(part.head("goal"), 8, f -> Cell.whole(f.goal().number()))
            .cell(part.head("date"), 12, f -> Cell.date(f.date()))
            .cell(part.head("set-on"), 12, f -> Cell.date(f.goal().setOn()))
            .formula(part.head("counts"), 10, line -> Live.flag(grid.at(part.head("date"), line) + ">" + grid.at(part.head("set-on"), line)),
                f -> Live.flag(f.date().isAfter(f.goal().setOn())))
            .cell(part.head("session"), 9, f -> Cell.whole(f.session() == null ? null : f.session().number()))
            .text(part.head("noticed-by"), 16, f -> part.words().of("audit.noticed-by", f.noticedBy()))
            .text(part.head("other-helped"), 16, f -> part.words().yes(f.helped()))
            .when(part.isNamed()).wrapped(part.head("note"), 50, f -> words(f.goal().participant(), f.date(), f.note()))
            .write(part.sheet("follow-ups"), "FollowUps", material.followUps());
    }

    private void contacts() {
        ofPerson(Contact::participant).cell(part.head("number"), 8, c -> Cell.whole(c.number()))
            .cell(part.head("date"), 12, c -> Cell.date(c.date()))
            .text(part.head("with"), 16, c -> part.words().of("audit.contact", c.kind()))
            .text(part.head("reason"), 22, c -> part.words().of("audit.contact-reason", c.reason()))
            .text(part.head("staff"), 22, c -> c.staff() == null ? null : words(c.participant(), c.date(), part.names().staff(c.staff())))
            .when(part.isNamed()).wrapped(part.head("note"), 50, c -> words(c.participant(), c.date(), c.note()))
            .write(part.sheet("contacts"), "Contacts", material.contacts());
    }

    /** What is written there; of what another site recorded, that it did. */
    private String words(Participant person, LocalDate day, String written) {
        return written != null && material.isElsewhere(person, day) ? part.words().of("audit.elsewhere") : written;
    }

    /** What came after the cut-off had not happened then. */
    private boolean later(LocalDate day) {
        return day != null && day.isAfter(material.assessment().cutOff());
    }
}
