package org.imr.fidelity;

import java.util.List;
import java.util.Optional;

/** Turns a group's record into evidence: the one implementation behind the live page, the dossier, the workbooks and the API. */
public final class Judgement {

    private Judgement() {
    }

    /** The evidence for every item of the scale that has a rule, by number. */
    public static List<Evidence> of(Scale scale, GroupRecord record) {
        return of(scale, scale.items(), record);
    }

    /** The evidence for the occasion's items that have a rule, by number. */
    public static List<Evidence> of(Scale scale, Occasion occasion, GroupRecord record) {
        return of(scale, scale.items(occasion), record);
    }

    /** The evidence for those of the items that have a rule. */
    public static List<Evidence> of(Scale scale, List<Item> items, GroupRecord record) {
        Delivery delivery = new Delivery(record);
        return items.stream().map(item -> item.rule().map(rule -> judge(scale, item, rule, delivery))).flatMap(Optional::stream).toList();
    }

    /** Who is in the group and cannot come to the length of the programme with the sessions that are to come, by the scale's rule. */
    public static List<Shortfall> shortfalls(Scale scale, GroupRecord record) {
        return scale.ruled(Rule.Kind.PROGRAMME_LENGTH).flatMap(Item::rule)
            .map(rule -> ProgrammeLength.shortfalls(rule, new Delivery(record))).orElse(List.of());
    }

    private static Evidence judge(Scale scale, Item item, Rule rule, Delivery delivery) {
        return switch (rule.kind()) {
            case GROUP_SIZE -> GroupSize.judge(item, rule, delivery);
            case PROGRAMME_LENGTH -> ProgrammeLength.judge(item, rule, delivery);
            case TOPIC_AREAS -> TopicAreas.judge(item, rule, scale, delivery);
            case HANDOUTS -> Handouts.judge(item, rule, delivery);
            case SIGNIFICANT_OTHERS -> SignificantOthers.judge(item, rule, delivery);
            case GOALS_SET -> GoalsSet.judge(item, rule, delivery);
            case GOALS_FOLLOWED_UP -> GoalsFollowedUp.judge(item, rule, delivery);
            case TECHNIQUE_SESSIONS -> TechniqueSessions.judge(item, rule, scale, delivery);
            case PRACTICE -> Practice.judge(item, rule, delivery);
        };
    }
}
