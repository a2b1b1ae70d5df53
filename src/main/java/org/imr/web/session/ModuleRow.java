package org.imr.web.session;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imr.session.SessionPerson;
import org.imr.session.SessionSheet;

/** A module on the form: taught or not, its topics, and its handouts with whoever lacks them. */
public final class ModuleRow implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A topic to tick; {@code today} is one that comes in this session by the edition. */
    public record TopicRow(Tick tick, boolean today) implements Serializable {

        public Tick getTick() {
            return tick;
        }

        public boolean isToday() {
            return today;
        }
    }

    /**
     * A handout: whom to tick, and who has it from before.
     *
     * @param topic  the topic it belongs to, or nothing
     * @param choice true for one of several versions, of which a person gets the one that fits
     */
    public record HandoutRow(String code, String title, String topic, boolean choice, List<Tick> people, String have) implements Serializable {

        public String getTitle() {
            return title;
        }

        public String getTopic() {
            return topic;
        }

        public boolean isChoice() {
            return choice;
        }

        /** True when somebody has to choose who gets it. */
        public boolean isOpen() {
            return choice && !people.isEmpty();
        }

        public List<Tick> getPeople() {
            return people;
        }

        public String getHave() {
            return have;
        }
    }

    private final Tick module;
    private final boolean ofToday;
    private final ArrayList<TopicRow> topics = new ArrayList<>();
    private final ArrayList<HandoutRow> handouts = new ArrayList<>();
    private final ArrayList<HandoutRow> others = new ArrayList<>();

    ModuleRow(SessionSheet sheet, SessionSheet.ModuleLine line, String language) {
        module = new Tick(line.code(), line.title().in(language), null, line.taught());
        ofToday = line.planned() || line.taught();
        line.topics().forEach(topic -> topics.add(new TopicRow(new Tick(topic.name(), topic.title().in(language), null, topic.taught()),
            topic.today() && !sheet.isHeld())));
        // Of what was taught in a held session the ticks say who got it; of anything else, everyone who lacks it gets it.
        boolean recorded = sheet.isHeld() && line.taught();
        for (SessionSheet.HandoutLine handout : line.handouts()) {
            HandoutRow row = handout(sheet.people(), handout, language, recorded);
            boolean inSight = handout.suggested() || row.people().stream().anyMatch(Tick::isTicked);
            (inSight ? handouts : others).add(row);
        }
    }

    private static HandoutRow handout(List<SessionPerson> people, SessionSheet.HandoutLine handout, String language, boolean recorded) {
        List<Tick> lacking = people.stream().filter(handout::lackedBy)
            .map(person -> new Tick(person.code(), person.name(), null,
                recorded ? person.given().contains(handout.code()) : handout.byDefault()))
            .collect(Collectors.toCollection(ArrayList::new));
        String have = people.stream().filter(person -> !handout.lackedBy(person)).map(SessionPerson::name)
            .collect(Collectors.joining(", "));
        return new HandoutRow(handout.code(), handout.title().in(language), handout.topic().map(title -> title.in(language)).orElse(null),
            handout.versions().size() > 1, lacking, have);
    }

    boolean gives(String handout, String person) {
        return all().filter(row -> row.code().equals(handout)).flatMap(row -> row.people().stream())
            .anyMatch(tick -> tick.getCode().equals(person) && tick.isTicked());
    }

    /** Planned for this session or taught in it. */
    boolean isOfToday() {
        return ofToday;
    }

    public Tick getModule() {
        return module;
    }

    public List<TopicRow> getTopics() {
        return topics;
    }

    /** The handouts for the whole module, of today's topics, and what was given. */
    public List<HandoutRow> getHandouts() {
        return handouts;
    }

    /** The handouts of other topics. */
    public List<HandoutRow> getOthers() {
        return others;
    }

    Stream<HandoutRow> all() {
        return Stream.concat(handouts.stream(), others.stream());
    }
}
