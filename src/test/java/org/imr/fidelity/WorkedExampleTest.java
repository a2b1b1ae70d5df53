package org.imr.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WorkedExampleTest {

    private final List<Evidence> evidence = Judgement.of(Course.SCALE, WorkedExample.course().asOf(WorkedExample.D));

    private Evidence item(int number) {
        return evidence.get(number - 1);
    }

    private void share(int number, int numerator, int denominator, int suggested) {
        assertThat(item(number).numerator()).isEqualTo(numerator);
        assertThat(item(number).denominator()).isEqualTo(denominator);
        assertThat(item(number).suggested()).isEqualTo(suggested);
        assertThat(item(number).reason()).isNull();
    }

    private static List<Subject> people(int... numbers) {
        return IntStream.of(numbers).mapToObj(n -> Subject.person("P" + n)).toList();
    }

    @Test
    @DisplayName("F1 the worked example: item 1, the largest session had nine")
    void groupSize() {
        assertThat(item(1).value()).isEqualTo(9);
        assertThat(item(1).suggested()).isEqualTo(4);
        assertThat(item(1).toNext()).isNull();
        assertThat(item(1).notMet()).containsExactly(new Finding(Subject.session(3), Reason.of("present", 9)));
        assertThat(item(1).outOfReach()).containsExactly(new Finding(Subject.session(3), Reason.of("cannot-be-won-back")));
    }

    @Test
    @DisplayName("F1 the worked example: item 2, projected over the sessions to come")
    void programmeLength() {
        share(2, 9, 9, 5);
        assertThat(item(2).projected()).isTrue();
        assertThat(item(2).toNext()).isNull();
        assertThat(item(2).leftOut()).containsExactly(new Finding(Subject.person("P10"), Reason.of("never-started")));
    }

    @Test
    @DisplayName("F1 the worked example: item 3, four areas")
    void topicAreas() {
        assertThat(item(3).value()).isEqualTo(4);
        assertThat(item(3).suggested()).isEqualTo(3);
        assertThat(item(3).alternative()).isEqualTo(new Alternative(Rule.Basis.MATERIALS, 9, 5));
        assertThat(item(3).toNext().kind()).isEqualTo(ToNext.Kind.AREAS);
        assertThat(item(3).toNext().count()).isEqualTo(2);
        assertThat(item(3).notMet()).hasSize(5).allMatch(f -> f.reason().equals(Reason.of("area-not-taught")));
    }

    @Test
    @DisplayName("F2 the worked example: items 4 to 7, and who would lift them")
    void people() {
        share(4, 8, 9, 4);
        assertThat(item(4).toNext()).isEqualTo(new ToNext(ToNext.Kind.PEOPLE, 1, people(7)));
        assertThat(item(4).notMet()).containsExactly(new Finding(Subject.person("P7"), Reason.of("handouts-missing", "social-support")));
        share(5, 2, 9, 2);
        assertThat(item(5).met()).isEqualTo(people(2, 3));
        assertThat(item(5).toNext().count()).isEqualTo(1);
        share(6, 9, 9, 5);
        assertThat(item(6).toNext()).isNull();
        share(7, 6, 9, 3);
        assertThat(item(7).toNext()).isEqualTo(new ToNext(ToNext.Kind.PEOPLE, 1, people(7, 8, 9)));
    }

    @Test
    @DisplayName("F2 the worked example: items 8 to 10, and how many next sessions would lift them")
    void sessions() {
        share(8, 7, 16, 4);
        assertThat(item(8).toNext()).isEqualTo(new ToNext(ToNext.Kind.SESSIONS, 2, List.of()));
        share(9, 14, 16, 4);
        assertThat(item(9).toNext()).isEqualTo(new ToNext(ToNext.Kind.SESSIONS, 4, List.of()));
        share(10, 3, 16, 1);
        assertThat(item(10).toNext()).isEqualTo(new ToNext(ToNext.Kind.SESSIONS, 1, List.of()));
    }

    @Test
    @DisplayName("F1 the worked example: the ten suggestions have the mean 3.5")
    void mean() {
        Occasion mid = Course.SCALE.occasion("mid").orElseThrow();
        List<Evidence> ten = Judgement.of(Course.SCALE, mid, WorkedExample.course().asOf(WorkedExample.D));

        assertThat(ten).extracting(Evidence::suggested).containsExactly(4, 5, 3, 4, 2, 5, 3, 4, 4, 1);
        assertThat(ten.stream().mapToInt(Evidence::suggested).average().orElseThrow()).isEqualTo(3.5);
    }
}
