package org.imr.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.imr.fidelity.GroupRecord.Facilitator;
import org.imr.fidelity.GroupRecord.Period;
import org.imr.fidelity.GroupRecord.Training;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Items 11 to 13: who practised what with the group, and who was trained for it. */
class PracticeTest {

    private static final LocalDate D = Course.day(4);

    private static Finding led(int session, String... by) {
        return new Finding(Subject.session(session), by.length == 0 ? Reason.of("led-by-nobody") : Reason.of("led-by", String.join(", ", by)));
    }

    @ParameterizedTest
    @DisplayName("F1 items 11 to 13: each counts its own skill in held sessions, with who led them in order")
    @CsvSource({"11,coping-skills", "12,relapse-prevention", "13,behavioural-tailoring"})
    void ownSkill(int item, String skill) {
        Course course = Course.of(3, 4);
        course.s(1).practises(skill, "carl", "anna", "bo");
        course.s(2).practises(skill);
        course.s(3).practises(skill, "anna").is(GroupRecord.SessionStatus.CANCELLED);
        course.held(D.plusDays(1)).practises(skill, "anna");
        Evidence practice = course.item(item, D);
        assertThat(practice.value()).isEqualTo(2);
        assertThat(practice.shown()).containsExactly(led(1, "anna", "bo", "carl"), led(2));
        assertThat(practice.numerator()).isZero();
        assertThat(practice.denominator()).isZero();
        for (int other = 11; other <= 13; other++) {
            assertThat(course.item(other, D).value()).isEqualTo(other == item ? 2 : 0);
        }
    }

    @ParameterizedTest
    @DisplayName("F1 item 11: facilitators are those assigned on the day, its first and its last day too")
    @CsvSource({"-9,0,true", "-9,-1,false", "0,9,true", "1,9,false"})
    void assigned(int from, int until, boolean counts) {
        Course course = Course.of(3, 4);
        course.facilitator("anna", null);
        course.facilitators.add(new Facilitator("bo", List.of(new Period(D.plusDays(from), D.plusDays(until))), List.of()));
        course.s(1).practises("coping-skills", "bo");
        Evidence practice = course.item(11, D);
        assertThat(practice.denominator()).isEqualTo(counts ? 2 : 1);
        assertThat(practice.met()).isEqualTo(counts ? List.of(Subject.facilitator("bo")) : List.of());
        assertThat(practice.notMet()).containsExactly(new Finding(Subject.facilitator("anna"), Reason.of("skill-not-practised")));
        assertThat(practice.shown().get(0)).isEqualTo(led(1, "bo"));
    }

    @Test
    @DisplayName("F1 item 11: once all assignments have ended, everyone who had one by the day; whoever comes later is nobody yet")
    void afterTheEnd() {
        Course course = Course.of(3, 4);
        course.facilitator("anna", Course.day(2));
        course.facilitator("bo", Course.day(3));
        course.facilitators.add(new Facilitator("dora", List.of(new Period(D.plusDays(1), null)), List.of()));
        assertThat(course.item(11, D).notMet()).extracting(f -> f.who().code()).containsExactly("anna", "bo");
        assertThat(course.item(11, Course.day(3)).denominator()).isEqualTo(1);
        assertThat(course.item(11, D.plusDays(1)).notMet()).extracting(f -> f.who().code()).containsExactly("dora");
    }

    @ParameterizedTest
    @DisplayName("F1 item 11: the first training of the kind that the file asks for, from its day on")
    @CsvSource({"-30,-20,base-course,-30", "-20,-30,base-course,-30", "0,9,base-course,0", "1,2,base-course,", "-9,-8,refresher,"})
    void trained(int one, int other, String kind, Integer since) {
        Course course = Course.of(3, 4);
        course.facilitator("anna", null, new Training(kind, D.plusDays(one)), new Training(kind, D.plusDays(other)));
        assertThat(course.item(11, D).shown()).containsExactly(new Finding(Subject.facilitator("anna"),
                since == null ? Reason.of("no-training") : Reason.of("trained", D.plusDays(since))));
    }

    @Test
    @DisplayName("F1 items 11 to 13: whatever is on record, nothing is suggested and nothing is said to be missing")
    void nothingIsSuggested() {
        Course course = Course.of(3, 4);
        course.facilitator("anna", null);
        course.sessions.forEach(s -> s.practises("coping-skills", "anna"));
        Evidence practice = course.item(11, D);
        assertThat(practice.suggested()).isNull();
        assertThat(practice.reason()).isEqualTo(Reason.of("people-judge"));
        assertThat(practice.toNext()).isNull();
        assertThat(practice.projected()).isFalse();
        assertThat(practice.leftOut()).isEmpty();
        assertThat(practice.outOfReach()).isEmpty();
        assertThat(practice.alternative()).isNull();
        assertThat(List.of(course.item(12, D).numerator(), course.item(13, D).numerator())).containsOnly(0);
    }
}
