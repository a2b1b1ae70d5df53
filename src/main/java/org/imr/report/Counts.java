package org.imr.report;

import java.util.Optional;
import org.imr.fidelity.Item;
import org.imr.fidelity.Rule;
import org.imr.fidelity.Technique;
import org.imr.fidelity.TechniqueCategory;

/** The live formulas that count, item by item, what the rules of evidence count. */
final class Counts {

    private final Part part;

    Counts(Part part) {
        this.part = part;
    }

    /** Nothing where no share is counted, or where only the rules know it. */
    Optional<String> numerator(Item item) {
        return item.rule().flatMap(rule -> switch (rule.kind()) {
            case PROGRAMME_LENGTH -> people("programme-length", "=1");
            case HANDOUTS -> people("handouts-complete", "=1");
            case SIGNIFICANT_OTHERS -> people("other-lately", "=1");
            case GOALS_SET -> people("goals-set", ">0");
            case GOALS_FOLLOWED_UP -> people("goals-followed-up", ">0");
            case TECHNIQUE_SESSIONS -> category(rule).map(this::heldWith);
            default -> Optional.empty();
        });
    }

    Optional<String> denominator(Item item) {
        return item.rule().flatMap(rule -> switch (rule.kind()) {
            case PROGRAMME_LENGTH, HANDOUTS, SIGNIFICANT_OTHERS, GOALS_SET, GOALS_FOLLOWED_UP ->
                Optional.of(Live.count(inScope()));
            case TECHNIQUE_SESSIONS -> Optional.of(Live.count(held()));
            default -> Optional.empty();
        });
    }

    Optional<String> value(Item item) {
        return item.rule().flatMap(rule -> switch (rule.kind()) {
            case GROUP_SIZE -> Optional.of("IF(COUNT(%1$s)=0,\"\",MAX(%1$s))".formatted(part.all("Sessions", "in-group")));
            case TOPIC_AREAS -> Optional.of("SUM(" + part.all("Areas", "covered") + ")");
            case PRACTICE -> part.material().scale().skills().stream().filter(skill -> skill.code().equals(rule.subject()))
                .map(Technique::title).map(part.words()::of).map(this::heldWith).findFirst();
            default -> Optional.empty();
        });
    }

    private Optional<String> people(String column, String condition) {
        return Optional.of(Live.count(inScope(), part.all("People", column) + condition));
    }

    private String inScope() {
        return part.at("People", "in-scope", "1");
    }

    private String held() {
        return part.says("Sessions", "state", "state-held");
    }

    /** Sessions held in which the column of that title says anything. */
    private String heldWith(String title) {
        return Live.count(held(), Live.all("Sessions", title) + "<>\"\"");
    }

    private Optional<String> category(Rule rule) {
        return part.material().scale().techniqueCategory(rule.subject()).map(TechniqueCategory::title).map(part.words()::of);
    }
}
