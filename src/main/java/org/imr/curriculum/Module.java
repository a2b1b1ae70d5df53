package org.imr.curriculum;

import java.util.List;
import java.util.Optional;
import org.imr.kernel.Wording;

/**
 * One module of an edition. It is known by its code: order and title differ between editions. Practice, questions and tips may be
 * missing in a site's own module, never in those that ship.
 *
 * @param code          the same in every edition
 * @param order         its place in the edition, from 1
 * @param title         the edition's title
 * @param aims          what a person gains
 * @param sessions      how many sessions it usually takes, 1 to {@value #MAX_SESSIONS}
 * @param topics        in order, laid over the sessions
 * @param topicAreas    codes of {@link TopicArea} it covers; empty for none
 * @param skills        what is practised
 * @param practice      what to do in the group: an exercise, a role play
 * @param questions     questions that open a conversation
 * @param homeworkIdeas suggestions, to be agreed with each person
 * @param tips          for facilitators
 * @param handouts      by code
 */
public record Module(String code, int order, Wording title, Wording aims, int sessions, List<Topic> topics, List<String> topicAreas,
        List<Wording> skills, List<Wording> practice, List<Wording> questions, List<Wording> homeworkIdeas, List<Wording> tips,
        List<Handout> handouts) {

    /** The most sessions a module takes: Dutch practice knows one to eight. */
    public static final int MAX_SESSIONS = 8;

    public Module {
        topics = List.copyOf(topics);
        topicAreas = List.copyOf(topicAreas);
        skills = List.copyOf(skills);
        practice = List.copyOf(practice);
        questions = List.copyOf(questions);
        homeworkIdeas = List.copyOf(homeworkIdeas);
        tips = List.copyOf(tips);
        handouts = List.copyOf(handouts);
    }

    /** The topic with that code. */
    public Optional<Topic> topic(String topicCode) {
        return topics.stream().filter(t -> t.code().equals(topicCode)).findFirst();
    }

    /** The topics that usually come in that session of the module, counted from 1; none beyond the last. */
    public List<Topic> topicsOf(int session) {
        return topics.stream().filter(t -> t.session() == session).toList();
    }

    /** The same module at a place of an edition, under that edition's title. */
    Module at(int place, Wording editionTitle) {
        return new Module(code, place, editionTitle, aims, sessions, topics, topicAreas, skills, practice, questions, homeworkIdeas, tips,
                handouts);
    }
}
