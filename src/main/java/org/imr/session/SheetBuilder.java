package org.imr.session;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imr.access.Staff;
import org.imr.curriculum.Edition;
import org.imr.curriculum.Module;
import org.imr.curriculum.Topic;
import org.imr.goal.FollowUp;
import org.imr.goal.Goal;
import org.imr.kernel.Wording;
import org.imr.library.OwnHandout;
import org.imr.roster.Group;
import org.imr.roster.Participant;
import org.imr.roster.Session;

/** Turns what is kept about a session into the sheet that is read. */
final class SheetBuilder {

    private final SessionRecords records;
    private final Optional<Edition> edition;
    private final List<GivenHandout> handouts;
    private final Session session;

    SheetBuilder(SessionRecords records, Optional<Edition> edition, List<OwnHandout> own) {
        this.records = records;
        this.edition = edition;
        this.handouts = Stream.concat(edition.stream().flatMap(e -> e.modules().stream()).flatMap(module -> module.handouts().stream())
            .map(GivenHandout::of), own.stream().map(GivenHandout::of)).toList();
        this.session = records.session();
    }

    SessionSheet.Previous previous(Session last) {
        List<Wording> titles = last.modules().stream()
            .map(code -> edition.flatMap(e -> e.module(code)).map(Module::title).orElse(new Wording(Map.of("en", code)))).toList();
        return new SessionSheet.Previous(last.number(), last.date(), titles, last.topics(), last.note(), used(last));
    }

    /** Codes of the techniques of all categories, and of the skills. */
    static List<String> used(Session session) {
        return Stream.of(session.motivational(), session.educational(), session.cognitiveBehavioural(), session.skills())
            .flatMap(List::stream).toList();
    }

    /** Who led it: as it stands, or, while nothing stands, whoever runs the group on the day. */
    List<SessionSheet.Leader> leaders(List<Staff> running, List<Staff> atSite) {
        Collection<Staff> led = session.facilitators().isEmpty() && !session.isHeld() ? running : session.facilitators();
        Map<String, SessionSheet.Leader> leaders = new LinkedHashMap<>();
        Stream.of(session.facilitators(), running, atSite).flatMap(List::stream)
            .forEach(one -> leaders.putIfAbsent(one.email(), new SessionSheet.Leader(one.email(), one.name(), led.contains(one))));
        return List.copyOf(leaders.values());
    }

    /** @param before how many sessions so far taught each module */
    List<SessionSheet.ModuleLine> modules(Map<String, Long> before) {
        List<String> taught = session.isHeld() ? session.modules() : session.plannedModules();
        return edition.stream().flatMap(e -> e.modules().stream()).map(module -> {
            List<Topic> today = module.topicsOf(before.getOrDefault(module.code(), 0L).intValue() + 1);
            return new SessionSheet.ModuleLine(module.code(), module.title(), session.plannedModules().contains(module.code()),
                taught.contains(module.code()), module.topics().stream().map(topic -> topic(topic, today.contains(topic))).toList(),
                handouts.stream().filter(handout -> handout.module().equals(module.code()))
                    .map(handout -> handout(module, handout, today)).toList());
        }).toList();
    }

    /** A topic is kept by its name; one that was noted in any of our languages, or by its code, is that topic. */
    private SessionSheet.TopicLine topic(Topic topic, boolean today) {
        Optional<String> kept = kept(topic);
        String name = kept.orElse(topic.title().in(session.group().site().language()).replace(';', ','));
        return new SessionSheet.TopicLine(name, topic.title(), kept.isPresent(), today);
    }

    private Optional<String> kept(Topic topic) {
        return session.topics().stream().filter(name -> names(topic).contains(name)).findFirst();
    }

    private static Set<String> names(Topic topic) {
        Set<String> names = new HashSet<>(topic.title().byLanguage().values());
        names.add(topic.code());
        return names;
    }

    /** Topics the edition does not know: kept and shown as they are. */
    List<String> otherTopics() {
        Set<String> known = edition.stream().flatMap(e -> e.modules().stream()).flatMap(m -> m.topics().stream())
            .flatMap(topic -> names(topic).stream()).collect(Collectors.toSet());
        return session.topics().stream().filter(name -> !known.contains(name)).toList();
    }

    /**
     * Everyone gets the sheets for the whole module and those of today's topics, but of several versions of one sheet only somebody who
     * knows the person can say which fits.
     */
    private SessionSheet.HandoutLine handout(Module module, GivenHandout handout, List<Topic> today) {
        Optional<Topic> topic = handout.topic().flatMap(module::topic);
        boolean suggested = topic.map(one -> today.contains(one) || kept(one).isPresent()).orElse(true);
        return new SessionSheet.HandoutLine(handout.code(), handout.module(), handout.title(), topic.map(Topic::title), suggested,
            handout.versions(module));
    }

    /**
     * Whom a session one to one is meant for, until its roll says who was there: the person it is planned with; in a group that is
     * one to one altogether, the one person in it. Null when nobody can say.
     */
    String intended() {
        if (session.kind() == Session.Kind.GROUP || !records.attendances().isEmpty()) {
            return null;
        }
        if (session.plannedWith() != null) {
            return session.plannedWith().code();
        }
        boolean alone = session.group().format() == Group.Format.INDIVIDUAL && records.members().size() == 1;
        return alone ? records.members().get(0).code() : null;
    }

    /** In a session of the group everyone; one to one, those with a mark and the one it is to be with. */
    List<Participant> people(String with) {
        boolean everyone = session.kind() == Session.Kind.GROUP;
        return records.people().values().stream()
            .filter(person -> everyone || records.mark(person).isPresent() || person.code().equals(with)).toList();
    }

    SessionPerson person(Participant person, Map<String, String> lastHomework) {
        Optional<Attendance> mark = records.mark(person);
        Attendance.Status unmarked = session.isHeld() && session.kind() == Session.Kind.GROUP ? null : Attendance.Status.PRESENT;
        Set<String> given = handouts(person, true);
        Set<String> received = handouts(person, false);
        return new SessionPerson(person.code(), person.displayName(), mark.map(Attendance::status).orElse(unmarked),
            mark.map(Attendance::significantOtherPresent).orElse(false), person.consent(), lastHomework.getOrDefault(person.code(), ""),
            mark.map(Attendance::homework).orElse(null), mark.map(Attendance::homeworkHelped).orElse(false),
            lines(records.homework(person)), mark.map(Attendance::note).orElse(null), goals(person), received, given);
    }

    private Set<String> handouts(Participant person, boolean today) {
        return records.ledger(person).stream().filter(line -> records.isOfToday(line) == today).map(HandoutGiven::handout)
            .collect(Collectors.toUnmodifiableSet());
    }

    private List<SessionPerson.GoalLine> goals(Participant person) {
        return records.goals(person).stream().flatMap(goal -> {
            List<FollowUp> said = records.followUps(goal);
            List<SessionPerson.StepLine> steps = records.steps(goal).stream()
                .map(step -> new SessionPerson.StepLine(step.id(), records.known().text(step), records.isDoneToday(step))).toList();
            // What was said twice has two lines; the steps stand once.
            return said.isEmpty() ? Stream.of(line(goal, null, steps))
                : said.stream().map(one -> line(goal, one, one == said.get(0) ? steps : List.of()));
        }).toList();
    }

    private SessionPerson.GoalLine line(Goal goal, FollowUp said, List<SessionPerson.StepLine> steps) {
        return said == null ? new SessionPerson.GoalLine(goal.id(), records.known().words(goal), null, null, null, false, steps)
            : new SessionPerson.GoalLine(goal.id(), records.known().words(goal), said.id(), said.note(), said.noticedBy(), Boolean.TRUE.equals(said.helped()),
                steps);
    }

    static String lines(List<Homework> homework) {
        return homework.stream().map(Homework::text).collect(Collectors.joining("\n"));
    }
}
