package org.imr.platform.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which techniques were used in which session, so that items 8 to 10 come out as the group's ratings say. */
final class Techniques {

    private static final Map<Integer, List<String>> WORDS = Map.of(
            8, List.of("link-to-goals", "hope", "pros-and-cons", "reframing"),
            9, List.of("interactive", "check-understanding", "break-down", "review"),
            10, List.of("reinforcement", "shaping", "modelling", "role-play", "cognitive-restructuring", "relaxation"));

    private final Course course;
    private final Map<Integer, Map<Meeting, List<String>>> used = new HashMap<>();

    Techniques(Course course) {
        this.course = course;
        for (int item = 8; item <= 10; item++) {
            used.put(item, spread(item));
        }
    }

    /** The techniques of item 8, 9 or 10 used in that session; none is a fact too. */
    List<String> of(int item, Meeting meeting) {
        return used.get(item).getOrDefault(meeting, List.of());
    }

    private Map<Meeting, List<String>> spread(int item) {
        List<Meeting> before = new ArrayList<>(course.held().stream().filter(m -> !m.date().isAfter(course.mid())).toList());
        List<Meeting> after = new ArrayList<>(course.held().stream().filter(m -> m.date().isAfter(course.mid())).toList());
        int mid = Anchors.of(item).count(course.plan().midRating(item), before.size(), course.random());
        int all = Anchors.of(item).count(course.plan().endRating(item), before.size() + after.size(), course.random());
        Map<Meeting, List<String>> chosen = new HashMap<>();
        choose(before, mid, item, chosen);
        choose(after, Math.max(0, Math.min(all - mid, after.size())), item, chosen);
        return chosen;
    }

    private void choose(List<Meeting> meetings, int count, int item, Map<Meeting, List<String>> chosen) {
        Collections.shuffle(meetings, course.random());
        meetings.subList(0, count).forEach(meeting -> {
            List<String> words = new ArrayList<>(WORDS.get(item));
            Collections.shuffle(words, course.random());
            chosen.put(meeting, words.subList(0, 1 + course.random().nextInt(2)));
        });
    }

    /** The skills practised: each has the modules it belongs to. */
    static List<String> skills(Meeting meeting) {
        return switch (meeting.taught().code()) {
            case "coping-with-stress", "coping-with-symptoms" -> List.of("coping-skills");
            case "staying-well" -> List.of("relapse-prevention");
            case "using-medication" -> List.of("behavioural-tailoring");
            default -> List.of();
        };
    }
}
