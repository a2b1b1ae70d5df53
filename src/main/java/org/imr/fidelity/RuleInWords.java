package org.imr.fidelity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.imr.fidelity.Explanation.Line;
import org.imr.fidelity.Explanation.Part;

/** Puts a rule of a scale into words, by its kind and its parameters. */
final class RuleInWords {

    /** The kinds of training that have a name; a file may ask for another by its code. */
    private static final Set<String> TRAININGS = Set.of("base-course", "refresher", "fidelity-course", "supervision");

    private final Scale scale;
    private final Item item;
    private final Rule rule;
    private final String kind;
    private final List<Line> lines = new ArrayList<>();

    RuleInWords(Scale scale, Item item, Rule rule) {
        this.scale = scale;
        this.item = item;
        this.rule = rule;
        this.kind = rule.kind().code();
    }

    List<Line> lines() {
        say(Part.DEFINITION, "counted", item.counted());
        say(Part.DEFINITION, kind + ".definition");
        switch (rule.kind()) {
            case GROUP_SIZE -> groupSize();
            case PROGRAMME_LENGTH -> programmeLength();
            case TOPIC_AREAS -> topicAreas();
            case HANDOUTS, GOALS_SET, GOALS_FOLLOWED_UP -> {
                say(Part.NUMERATOR, kind + ".numerator");
                people();
            }
            case SIGNIFICANT_OTHERS -> significantOthers();
            case TECHNIQUE_SESSIONS -> techniqueSessions();
            case PRACTICE -> practice();
        }
        say(Part.AS_OF, "as-of");
        say(Part.SCALE, "scale", scale.title(), scale.version(), scale.digest());
        item.facts().forEach(fact -> scale.reference(fact.source()).ifPresent(source -> say(Part.SCALE, "fact." + fact.name(), source.text())));
        return lines;
    }

    private void groupSize() {
        say(Part.NUMERATOR, "group-size.numerator");
        say(Part.DENOMINATOR, "no-denominator");
        say(Part.LEFT_OUT, "group-size.left-out");
        sessionsNotHeld();
        say(Part.ENOUGH, "enough.sessions", rule.enough());
        thresholds("thresholds.most");
        say(Part.THRESHOLDS, "group-size.none");
    }

    private void programmeLength() {
        say(Part.NUMERATOR, "programme-length." + rule.basis().code(), rule.months() * rule.sessionsPerMonth());
        say(Part.NUMERATOR, "programme-length.projected");
        people();
        say(Part.PARAMETERS, "programme-length.parameters", rule.months(), rule.sessionsPerMonth(), rule.months() * rule.sessionsPerMonth());
    }

    private void topicAreas() {
        say(Part.NUMERATOR, "topic-areas." + rule.basis().code());
        say(Part.DENOMINATOR, "topic-areas.denominator", scale.topicAreas().size(), scale.topicAreas().stream().map(Term::title).toList());
        say(Part.LEFT_OUT, "topic-areas.left-out");
        sessionsNotHeld();
        say(Part.ENOUGH, "enough.sessions", rule.enough());
        say(Part.PARAMETERS, "topic-areas.other." + rule.basis().other().code());
        thresholds("thresholds.least");
        say(Part.THRESHOLDS, "topic-areas.none");
    }

    private void significantOthers() {
        say(Part.NUMERATOR, kind + ".numerator");
        people();
        say(Part.LEFT_OUT, kind + ".consent");
        say(Part.PARAMETERS, kind + ".parameters", rule.months());
    }

    private void techniqueSessions() {
        scale.techniqueCategory(rule.subject()).ifPresent(category -> say(Part.NUMERATOR, kind + ".numerator", category.title(),
                category.techniques().stream().map(Technique::title).toList()));
        say(Part.DENOMINATOR, kind + ".denominator");
        sessionsNotHeld();
        say(Part.ENOUGH, "enough.sessions", rule.enough());
        thresholds("thresholds.share");
    }

    private void practice() {
        scale.skills().stream().filter(skill -> skill.code().equals(rule.subject()))
                .forEach(skill -> say(Part.NUMERATOR, kind + ".numerator", skill.title()));
        say(Part.DENOMINATOR, kind + ".denominator");
        say(Part.LEFT_OUT, kind + ".left-out");
        if (TRAININGS.contains(rule.training())) {
            say(Part.PARAMETERS, kind + ".training." + rule.training());
        } else {
            say(Part.PARAMETERS, kind + ".parameters", rule.training());
        }
        say(Part.THRESHOLDS, kind + ".none");
    }

    private void people() {
        say(Part.DENOMINATOR, "people.denominator");
        say(Part.LEFT_OUT, "people.never-started");
        say(Part.LEFT_OUT, "people.by-hand");
        sessionsNotHeld();
        say(Part.ENOUGH, "enough.people", rule.enough());
        thresholds("thresholds.share");
    }

    private void sessionsNotHeld() {
        say(Part.LEFT_OUT, "sessions-not-held");
    }

    private void thresholds(String key) {
        say(Part.THRESHOLDS, key, rule.thresholds().stream().map(Threshold::bound).toArray());
    }

    private void say(Part part, String key, Object... args) {
        lines.add(new Line(part, "explanation." + key, List.of(args)));
    }
}
