package org.imr.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imr.access.Staff;
import org.imr.curriculum.Edition;
import org.imr.curriculum.Module;
import org.imr.fidelity.Scale;
import org.imr.fidelity.Technique;
import org.imr.fidelity.TechniqueCategory;
import org.imr.kernel.Rejected;
import org.imr.library.OwnHandout;
import org.imr.roster.Participant;
import org.imr.roster.Session;

/** Puts what was typed about a session onto what is kept about it. */
final class SessionChange {

    private final SessionRecords records;
    private final SessionEntry entry;
    private final Optional<Edition> edition;
    private final List<OwnHandout> own;
    private final Scale scale;
    private final Session session;
    private final Changes changes;

    SessionChange(SessionRecords records, SessionEntry entry, Optional<Edition> edition, List<OwnHandout> own, Scale scale, Changes changes) {
        this.records = records;
        this.entry = entry;
        this.edition = edition;
        this.own = own;
        this.scale = scale;
        this.session = records.session();
        this.changes = changes;
    }

    void apply(List<Staff> ledBy) {
        changes.note("status", session.status(), Session.Status.HELD);
        changes.note("minutes", session.minutes(), entry.minutes());
        changes.note("led by", emails(session.facilitators()), emails(ledBy));
        session.hold(ledBy, entry.minutes());
        List<String> before = session.modules();
        modules();
        techniques();
        if (changes.note("note", session.note(), PlainText.of(entry.note()))) {
            session.note(PlainText.of(entry.note()));
        }
        new HomeworkChange(records, changes).apply(null, entry.homework());
        List<GivenHandout> taught = handouts(session.modules());
        List<GivenHandout> dropped = handouts(before.stream().filter(code -> !session.modules().contains(code)).toList());
        Map<String, Participant> people = records.people();
        for (SessionEntry.PersonEntry typed : entry.people()) {
            Participant person = people.get(typed.participant());
            if (person == null) {
                throw new Rejected("session.not-member", typed.participant());
            }
            new PersonChange(records, changes, person).apply(typed, taught, dropped);
        }
    }

    private void modules() {
        List<String> known = edition.stream().flatMap(e -> e.modules().stream()).map(Module::code).toList();
        List<String> taught = chosen(known, entry.modules(), session.modules());
        changes.note("modules", String.join(", ", session.modules()), String.join(", ", taught));
        List<String> topics = sameAs(entry.topics(), session.topics());
        changes.note("topics", String.join(", ", session.topics()), String.join(", ", topics));
        session.teach(taught, topics);
    }

    private void techniques() {
        List<String> motivational = used("motivational", session.motivational());
        List<String> educational = used("educational", session.educational());
        List<String> cognitive = used("cognitive-behavioural", session.cognitiveBehavioural());
        List<String> skills = chosen(scale.skills().stream().map(Technique::code).toList(), entry.skills(), session.skills());
        changes.note("skills", String.join(", ", session.skills()), String.join(", ", skills));
        session.use(motivational, educational, cognitive, skills);
    }

    private List<String> used(String category, List<String> before) {
        List<String> known = scale.techniqueCategory(category).map(TechniqueCategory::techniques).orElse(List.of()).stream()
            .map(Technique::code).toList();
        List<String> now = chosen(known, entry.techniques(), before);
        changes.note(category, String.join(", ", before), String.join(", ", now));
        return now;
    }

    /** Of the codes the form offers those that were picked; codes it does not know stay, and the same choice keeps its order. */
    private static List<String> chosen(List<String> known, Collection<String> picked, List<String> before) {
        List<String> now = new ArrayList<>(known.stream().filter(picked::contains).toList());
        before.stream().filter(code -> !known.contains(code)).forEach(now::add);
        return sameAs(now, before);
    }

    private static List<String> sameAs(List<String> now, List<String> before) {
        return new HashSet<>(now).equals(new HashSet<>(before)) ? before : now;
    }

    private List<GivenHandout> handouts(List<String> modules) {
        Stream<GivenHandout> shipped = edition.stream().flatMap(e -> e.modules().stream()).flatMap(module -> module.handouts().stream())
            .map(GivenHandout::of);
        return Stream.concat(shipped, own.stream().map(GivenHandout::of)).filter(handout -> modules.contains(handout.module())).toList();
    }

    private static String emails(List<Staff> staff) {
        return staff.stream().map(Staff::email).collect(Collectors.joining(", "));
    }
}
