package org.imr.curriculum;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.imr.kernel.Wording;

/**
 * One module of an edition. It is known by its code: order and title differ between editions.
 *
 * @param code          the same in every edition
 * @param order         its place in the edition, from 1
 * @param title         the edition's title
 * @param aims          what a person gains
 * @param topics        in order, about one a session
 * @param topicAreas    codes of {@link TopicArea} it covers; empty for none
 * @param skills        what is practised
 * @param homeworkIdeas suggestions, to be agreed with each person
 * @param handouts      by code
 */
public record Module(String code, int order, Wording title, Wording aims, List<Topic> topics, List<String> topicAreas, List<Wording> skills,
        List<Wording> homeworkIdeas, List<Handout> handouts) implements Serializable {

    public Module {
        topics = List.copyOf(topics);
        topicAreas = List.copyOf(topicAreas);
        skills = List.copyOf(skills);
        homeworkIdeas = List.copyOf(homeworkIdeas);
        handouts = List.copyOf(handouts);
    }

    /** The topic with that code. */
    public Optional<Topic> topic(String topicCode) {
        return topics.stream().filter(t -> t.code().equals(topicCode)).findFirst();
    }

    /** The same module at a place of an edition, under that edition's title. */
    Module at(int place, Wording editionTitle) {
        return new Module(code, place, editionTitle, aims, topics, topicAreas, skills, homeworkIdeas, handouts);
    }
}
