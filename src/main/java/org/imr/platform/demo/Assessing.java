package org.imr.platform.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes the assessments of a group that is over: signed, by one assessor, or by two with their consensus, who differed on one item before they talked. */
final class Assessing {

    private static final List<List<String>> RATIONALES = Texts.lines("rationales");
    /** Items on which two people may well differ by a point. */
    private static final List<Integer> DEBATABLE = List.of(2, 5, 6, 8, 9, 10);
    private static final int GOALS_SET = 6;
    private static final int GOALS_FOLLOWED_UP = 7;

    private final Sheets sheets;
    private final Course course;

    private Assessing(Sheets sheets, Course course) {
        this.sheets = sheets;
        this.course = course;
    }

    static void write(Sheets sheets, Course course) {
        GroupPlan plan = course.plan();
        Assessing assessing = new Assessing(sheets, course);
        if (!plan.running()) {
            assessing.assessment(1, "mid", course.mid(), plan.midAssessors(), plan.mid());
        }
        if (!plan.end().isEmpty()) {
            assessing.assessment(2, "end", course.end(), plan.endAssessors(), plan.end());
        }
    }

    private void assessment(int number, String occasion, LocalDate cutOff, List<String> assessors, List<Integer> ratings) {
        List<String> sources = List.of("participant-interviews", "facilitator-interviews", "observation", "service-records",
                "progress-notes");
        sheets.add("Assessments", course.plan().code(), number, occasion, cutOff, "imr-fidelity", null, "signed", assessors,
                // After the last session there is nothing left to observe.
                occasion.equals("mid") ? sources : sources.stream().filter(source -> !source.equals("observation")).toList(),
                Days.weekdayFrom(cutOff.plusDays(12L + course.random().nextInt(9))), null);
        int debated = assessors.size() > 1 ? DEBATABLE.get(Math.floorMod(course.plan().code().hashCode() + number, DEBATABLE.size())) : 0;
        for (int who = 0; who < assessors.size(); who++) {
            List<Integer> own = who == 1 ? otherwise(ratings, debated) : ratings;
            for (int item = 1; item <= own.size(); item++) {
                rating(number, assessors.get(who), item, own.get(item - 1), rationale(item, own));
            }
        }
        if (assessors.size() > 1) {
            for (int item = 1; item <= ratings.size(); item++) {
                rating(number, "consensus", item, ratings.get(item - 1), said("agreed", item == debated ? "talked" : "any"));
            }
        }
    }

    /** The same but for that item, which is a point higher, or at the top a point lower. */
    private static List<Integer> otherwise(List<Integer> ratings, int item) {
        List<Integer> own = new ArrayList<>(ratings);
        own.set(item - 1, ratings.get(item - 1) == 5 ? 4 : ratings.get(item - 1) + 1);
        return own;
    }

    private void rating(int number, String assessor, int item, int rating, String rationale) {
        sheets.add("Ratings", course.plan().code(), number, assessor, item, rating, rationale);
    }

    private static String rationale(int item, List<Integer> ratings) {
        int rating = ratings.get(item - 1);
        boolean beyond = item == GOALS_FOLLOWED_UP && rating > ratings.get(GOALS_SET - 1);
        return said(String.valueOf(item), beyond ? "beyond" : String.valueOf(rating));
    }

    private static String said(String item, String rating) {
        return RATIONALES.stream().filter(line -> line.get(0).equals(item) && line.get(1).equals(rating)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no rationale for item " + item + " rated " + rating)).get(2);
    }
}
