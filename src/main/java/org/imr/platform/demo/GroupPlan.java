package org.imr.platform.demo;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a group of the demonstration is to look like.
 *
 * @param row         its place in {@code ratings.txt}, from 1; also the seed of its chances
 * @param weeks       from its start to the first day; 0 for the group that is running
 * @param weekday     1 Monday to 5 Friday
 * @param stopped     the session after which it ended early, or 0
 * @param modulesMid  modules reached at the mid-way assessment
 * @param leaving     the sessions after which someone left
 * @param neverCame   people who enrolled and never came
 * @param hospital    the first of three sessions that one person spends in hospital, or 0
 * @param mid         target ratings mid-way, items 1-10
 * @param end         target ratings at the end, items 1-13; empty where there is no end assessment
 */
record GroupPlan(int row, String code, int weeks, int weekday, String time, int sessions, int stopped, int modulesMid,
        List<Integer> leaving, int neverCame, int hospital, List<String> facilitators, List<String> midAssessors,
        List<String> endAssessors, List<Integer> mid, List<Integer> end) {

    /** All groups, in the order of the files. */
    static List<GroupPlan> all() {
        List<List<String>> groups = Texts.lines("groups");
        List<List<String>> ratings = Texts.lines("ratings");
        return Stream.iterate(0, i -> i < groups.size(), i -> i + 1).map(i -> of(i + 1, groups.get(i), ratings.get(i))).toList();
    }

    private static GroupPlan of(int row, List<String> g, List<String> r) {
        return new GroupPlan(row, g.get(0), number(g.get(1)), number(g.get(2)), g.get(3), number(g.get(4)), number(g.get(5)),
                number(g.get(6)), numbers(g.get(7)), number(g.get(8)), number(g.get(9)), emails(g.get(10)),
                emails(g.get(11)), emails(g.get(12)), numbers(r.get(1)), r.size() > 3 ? numbers(r.get(3)) : List.of());
    }

    String site() {
        return code.substring(0, 3);
    }

    boolean running() {
        return weeks == 0;
    }

    /** The rating an item is to have mid-way. */
    int midRating(int item) {
        return mid.get(item - 1);
    }

    /** The rating an item is to have at the end; the mid-way one where the group had no end assessment. */
    int endRating(int item) {
        return end.isEmpty() ? midRating(item) : end.get(item - 1);
    }

    private static int number(String field) {
        return field.isBlank() ? 0 : Integer.parseInt(field);
    }

    private static List<Integer> numbers(String field) {
        return Texts.words(field).stream().map(Integer::valueOf).toList();
    }

    private static List<String> emails(String field) {
        return Texts.words(field).stream().map(Staffing::email).toList();
    }
}
