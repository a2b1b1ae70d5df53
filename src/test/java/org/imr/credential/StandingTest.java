package org.imr.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imr.kernel.Fault;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    private static final LocalDate START = LocalDate.of(2025, 9, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final RequirementSet NORWAY = shipped("norwegian-network");
    private static final RequirementSet DENMARK = shipped("danish-practice");

    @ParameterizedTest
    @CsvSource({"11.99, OPEN, NOT_YET", "12, MET, MAY_RUN", "12.01, MET, MAY_RUN"})
    @DisplayName("B6 two course days are twelve hours; with them somebody may run a group, without them not")
    void baseCourse(BigDecimal hours, Standing.State state, Standing.Leave leave) {
        Standing standing = standing(NORWAY, 0, learned("base-course", hours));

        assertThat(standing.progress().get(0).state()).isEqualTo(state);
        assertThat(standing.leave()).isEqualTo(leave);
    }

    @ParameterizedTest
    @CsvSource({"0, OPEN, 24", "19, OPEN, 5", "19.19, OPEN, 4.81", "19.2, TO_MAKE_UP, 4.8", "23.99, TO_MAKE_UP, 0.01", "24, MET, 0", "25, MET, 0"})
    @DisplayName("B6 of 24 lessons of 45 minutes 80 % are to be attended, and what was missed is made up")
    void supervision(BigDecimal lessons, Standing.State state, BigDecimal missing) {
        Standing.Progress supervision = standing(NORWAY, 0, learned("supervision", lessons.multiply(new BigDecimal("0.75")))).progress().get(1);

        assertThat(supervision.state()).isEqualTo(state);
        assertThat(supervision.missing()).isEqualByComparingTo(missing);
        assertThat(supervision.due()).contains(LocalDate.of(2026, 9, 1));
    }

    @ParameterizedTest
    @CsvSource({"7, OPEN", "8, MET", "11, MET"})
    @DisplayName("B6 a full run has at least eight modules")
    void fullRun(int modules, Standing.State state) {
        assertThat(standing(NORWAY, modules).progress().get(2).state()).isEqualTo(state);
    }

    @Test
    @DisplayName("B6 all requirements together approve; lessons add up over the entries, and other courses count for nothing")
    void approved() {
        List<Standing.Learned> lessons = IntStream.range(0, 24).mapToObj(week -> new Standing.Learned("supervision", START.plusWeeks(week),
            new BigDecimal("0.75"))).toList();
        Standing without = Standing.of(NORWAY, new Standing.Facts(Optional.of(START), lessons, 8), TODAY);
        Standing.Learned[] all = Stream.concat(lessons.stream(), Stream.of(learned("base-course", BigDecimal.valueOf(12))))
            .toArray(Standing.Learned[]::new);

        assertThat(without.leave()).isEqualTo(Standing.Leave.NOT_YET);
        assertThat(standing(NORWAY, 8, all).leave()).isEqualTo(Standing.Leave.APPROVED);
        assertThat(standing(NORWAY, 8, all).needed()).isEmpty();
        assertThat(standing(NORWAY, 8, learned("fidelity-course", BigDecimal.valueOf(100))).leave()).isEqualTo(Standing.Leave.NOT_YET);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01, false", "2026-03-02, true"})
    @DisplayName("B6 the third Danish day is due six months after the first session, and its date has passed on the day after")
    void due(LocalDate today, boolean overdue) {
        Standing standing = Standing.of(DENMARK, new Standing.Facts(Optional.of(START), List.of(learned("base-course", BigDecimal.valueOf(12))), 0), today);

        assertThat(standing.progress().get(1).due()).contains(LocalDate.of(2026, 3, 1));
        assertThat(standing.progress().get(1).overdue()).isEqualTo(overdue);
        assertThat(standing.progress().get(2).overdue()).as("what is wished for is never overdue").isFalse();
        assertThat(standing.needed()).extracting(one -> one.requirement().code()).containsExactly("third-day");
    }

    @Test
    @DisplayName("B6 a course that is still to come does not count, and who has led nothing has no dates")
    void notYet() {
        Standing.Learned tomorrow = new Standing.Learned("base-course", TODAY.plusDays(1), BigDecimal.valueOf(12));
        Standing standing = Standing.of(NORWAY, new Standing.Facts(Optional.empty(), List.of(tomorrow), 0), TODAY);

        assertThat(standing.leave()).isEqualTo(Standing.Leave.NOT_YET);
        assertThat(standing.progress()).allMatch(one -> one.due().isEmpty() && !one.overdue());
    }

    @Test
    @DisplayName("A5 B6 the sets that ship are sound; a faulty one is told by line and takes no other down")
    void reading() {
        RequirementSets shipped = RequirementSets.read(List.of(Path.of("requirements")), (set, file) -> { });
        assertThat(shipped.faults()).isEmpty();
        assertThat(shipped.sets()).extracting(RequirementSet::code).containsExactly("danish-practice", "norwegian-network");
        assertThat(NORWAY.sources(NORWAY.requirements().get(0))).extracting(Reference::verified).contains(true, false);

        List<Fault> faults = RequirementReader.read("x.yaml", """
            code: x
            version: "1"
            title: {en: X}
            about: {en: X}
            references: [{code: a, verified: true, text: {en: A}}]
            requirements:
            - {code: one, title: {en: One}, sources: [b], training: [yoga], hours: 0}
            - {code: one, title: {en: Two}, sources: [a], modules: 8, hour: 2}
            """.getBytes(StandardCharsets.UTF_8)).faults();
        assertThat(faults).extracting(Fault::found).contains("b", "yoga", "0", "one again", "a key that is not known here");
    }

    private static Standing standing(RequirementSet set, int modules, Standing.Learned... learned) {
        return Standing.of(set, new Standing.Facts(Optional.of(START), List.of(learned), modules), TODAY);
    }

    private static Standing.Learned learned(String kind, BigDecimal hours) {
        return new Standing.Learned(kind, START, hours);
    }

    private static RequirementSet shipped(String name) {
        try {
            return RequirementReader.read(name, Files.readAllBytes(Path.of("requirements", name + ".yaml"))).set().orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
