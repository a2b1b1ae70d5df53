package org.imr.web.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.imr.fidelity.Scale;
import org.imr.fidelity.Subject;
import org.imr.roster.FacilitatorLine;
import org.imr.roster.GroupPicture;
import org.imr.roster.SessionLine;
import org.imr.roster.Stay;
import org.imr.web.kit.Dates;
import org.imr.web.kit.Texts;

/** What the people, sessions, facilitators and topic areas of a group's evidence are called, and where their records are. */
final class WhoIsWho {

    private final GroupPicture group;
    private final Scale scale;
    private final String language;
    private final Texts texts;
    private final Dates dates;
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, String> facilitators;
    private final Map<Integer, SessionLine> sessions;

    WhoIsWho(GroupPicture group, Scale scale, String language, Texts texts, Dates dates) {
        this.group = group;
        this.scale = scale;
        this.language = language;
        this.texts = texts;
        this.dates = dates;
        group.stays().forEach(stay -> people.put(stay.participant(), name(stay)));
        this.facilitators = group.facilitators().stream()
            .collect(Collectors.toMap(FacilitatorLine::email, FacilitatorLine::name, (one, same) -> one));
        this.sessions = group.sessions().stream().collect(Collectors.toMap(SessionLine::number, Function.identity()));
    }

    /** The preferred name; with the code where two people of the group share it. */
    private String name(Stay stay) {
        boolean shared = group.stays().stream()
            .anyMatch(other -> other.name().equals(stay.name()) && !other.participant().equals(stay.participant()));
        return shared ? stay.name() + " (" + stay.participant() + ")" : stay.name();
    }

    Linked of(Subject subject) {
        return switch (subject.kind()) {
            case PERSON -> new Linked(people.getOrDefault(subject.code(), subject.code()), "", "/participants/" + subject.code());
            case SESSION -> session(Integer.parseInt(subject.code()));
            case AREA -> Linked.plain(area(subject.code()));
            case FACILITATOR -> Linked.plain(facilitator(subject.code()));
        };
    }

    List<Linked> of(List<Subject> subjects) {
        return subjects.stream().sorted(this::inOrder).map(this::of).toList();
    }

    /** People by name, sessions as they came. */
    private int inOrder(Subject one, Subject other) {
        if (one.kind() == Subject.Kind.SESSION && other.kind() == Subject.Kind.SESSION) {
            return Integer.compare(Integer.parseInt(one.code()), Integer.parseInt(other.code()));
        }
        return one.kind() == Subject.Kind.PERSON && other.kind() == one.kind() ? of(one).label().compareTo(of(other).label()) : 0;
    }

    /** A session by its number, with its day for whoever hears it. */
    Linked session(int number) {
        SessionLine known = sessions.get(number);
        String spoken = known == null ? texts.of("groups.session", number)
            : texts.of("fidelity.session", number, dates.day(known.date()));
        return new Linked(String.valueOf(number), spoken, "/groups/" + group.code() + "/sessions/" + number);
    }

    /** A session to come, with its day to be seen. */
    Linked dated(SessionLine session) {
        return new Linked(session.number() + " (" + dates.day(session.date()) + ")", "", "/groups/" + group.code() + "/sessions/" + session.number());
    }

    String facilitator(String staff) {
        return facilitators.getOrDefault(staff, staff);
    }

    String area(String code) {
        return scale.topicAreas().stream().filter(area -> area.code().equals(code)).map(area -> area.title().in(language))
            .findFirst().orElse(code);
    }
}
