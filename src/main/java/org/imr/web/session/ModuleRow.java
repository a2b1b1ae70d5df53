package org.imr.web.session;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.imr.session.SessionPerson;
import org.imr.session.SessionSheet;

/** A module on the form: taught or not, its topics, and its handouts with whoever lacks them. */
public final class ModuleRow implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A handout: whom to tick, and who has it from before. */
    public record HandoutRow(String code, String title, List<Tick> people, String have) implements Serializable {

        public String getTitle() {
            return title;
        }

        public List<Tick> getPeople() {
            return people;
        }

        public String getHave() {
            return have;
        }
    }

    private final Tick module;
    private final ArrayList<Tick> topics = new ArrayList<>();
    private final ArrayList<HandoutRow> handouts = new ArrayList<>();

    ModuleRow(SessionSheet sheet, SessionSheet.ModuleLine line, String language) {
        module = new Tick(line.code(), line.title().in(language), null, line.taught());
        line.topics().forEach(topic -> topics.add(new Tick(topic.name(), topic.title().in(language), null, topic.taught())));
        // Of what was taught in a held session the ticks say who got it; of anything else, everyone who lacks it gets it.
        boolean recorded = sheet.isHeld() && line.taught();
        line.handouts().forEach(handout -> handouts.add(handout(sheet.people(), handout, language, recorded)));
    }

    private static HandoutRow handout(List<SessionPerson> people, SessionSheet.HandoutLine handout, String language, boolean recorded) {
        List<Tick> lacking = people.stream().filter(person -> !person.received().contains(handout.code()))
            .map(person -> new Tick(person.code(), person.name(), null, !recorded || person.given().contains(handout.code())))
            .collect(Collectors.toCollection(ArrayList::new));
        String have = people.stream().filter(person -> person.received().contains(handout.code())).map(SessionPerson::name)
            .collect(Collectors.joining(", "));
        return new HandoutRow(handout.code(), handout.title().in(language), lacking, have);
    }

    boolean gives(String handout, String person) {
        return handouts.stream().filter(row -> row.code().equals(handout)).flatMap(row -> row.people().stream())
            .anyMatch(tick -> tick.getCode().equals(person) && tick.isTicked());
    }

    public Tick getModule() {
        return module;
    }

    public List<Tick> getTopics() {
        return topics;
    }

    public List<HandoutRow> getHandouts() {
        return handouts;
    }
}
