package org.imr.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.imr.roster.Group.Format;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Sessions are written `h:planned:taught`, `p:planned`, `c:planned`, a week apart. */
class CourseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final List<Need> ABC = List.of(new Need("a", 2), new Need("b", 2), new Need("c", 2));

    @Provide
    Arbitrary<List<String>> past() {
        return Arbitraries.of("h:a:a", "h:a:b", "h:b:c", "h:b:a,b", "h::x", "p:a", "p:c", "c:b", "h:c:").list().ofMaxSize(9);
    }

    @Property
    @Label("C3 laid anew: the number of sessions stays, and every module was taught or comes")
    void anew(@ForAll("past") List<String> past, @ForAll @IntRange(min = 1, max = 9) int toCome) {
        Course course = course(Format.CLOSED, past, IntStream.range(0, toCome).mapToObj(i -> "p:c").toList());
        ModulePlan laid = course.anew();

        assertThat(laid.sessions()).hasSize(toCome);
        List<String> met = new ArrayList<>(laid.sessions().stream().flatMap(List::stream).toList());
        course.had().forEach(met::addAll);
        assertThat(met).contains("a", "b", "c");
    }

    @Property
    @Label("C3 laid anew twice is laid anew once, and then the group is in step")
    void settled(@ForAll("past") List<String> past, @ForAll @IntRange(min = 1, max = 9) int toCome) {
        ModulePlan once = course(Format.CLOSED, past, IntStream.range(0, toCome).mapToObj(i -> "p:b").toList()).anew();
        Course after = course(Format.CLOSED, past, once.sessions().stream().map(modules -> "p:" + String.join(",", modules)).toList());

        assertThat(after.anew()).isEqualTo(once);
        assertThat(Pace.of(after).isEven()).isTrue();
    }

    @Test
    @DisplayName("C3 what took longer is taken from what is left, and what was laid out keeps its order")
    void counts() {
        assertThat(anew("h:a:a h:a:a h:b:a", "p:b p:c p:c")).isEqualTo("b b c");
        assertThat(anew("h:a:a h:a:a", "p:c p:c p:b p:b")).isEqualTo("c c b b");
        assertThat(anew("h:a:a p:a", "p:b p:b p:c p:c")).as("not recorded yet: as planned").isEqualTo("b b c c");
        assertThat(anew("h:a:a c:a", "p:b p:b p:c p:c")).as("did not meet").isEqualTo("a b b c");
        assertThat(anew("h:a:a h:a:a h:b:b h:b:b h:c:c h:c:c h:c:a,b", "p:c")).as("all has been taught").isEqualTo("");
    }

    @Test
    @DisplayName("C3 a session behind: planned for the one before it; ahead: for one after it; in step: for it")
    void pace() {
        Pace behind = pace("h:a:a h:a:a h:b:a", "p:b p:c p:c");
        assertThat(behind.ahead()).isEqualTo(-1);
        assertThat(behind.planned()).containsExactly("b");
        assertThat(behind.taught()).containsExactly("a");
        assertThat(pace("h:a:a h:a:c", "p:b p:b p:c p:c").ahead()).isEqualTo(3);
        assertThat(pace("h:a:a h:a:a,b", "p:b p:b p:c p:c").isEven()).isTrue();
        assertThat(pace("h:a:a h:a:x", "p:b p:b p:c p:c").isEven()).as("something that is no module of the plan").isTrue();
        assertThat(pace("p:a", "p:b p:c").isEven()).as("not begun").isTrue();
        assertThat(pace("h:a:a h:a:a h:b:a", "p:b p:b p:c").isEven()).as("laid anew").isTrue();
    }

    @Test
    @DisplayName("C3 a module whose only session was cancelled is named as left out")
    void leftOut() {
        assertThat(pace("h:a:a c:b", "p:c").leftOut()).containsExactly("b");
        assertThat(pace("h:a:a c:", "p:b p:c").isEven()).as("cancelled, and its module moved on").isTrue();
        assertThat(pace("h:a:a h:c:c", "").isEven()).as("nothing to come, nothing to plan").isTrue();
    }

    @Test
    @DisplayName("C3 an open group goes on with the module it is at, then round; it is neither ahead nor behind")
    void open() {
        Course course = course(Format.OPEN, List.of("h:a:a", "h:a:a", "h:b:b"), Arrays.asList("p:c p:c p:c p:c p:c p:c".split(" ")));

        assertThat(text(course.anew())).isEqualTo("b c c a a b");
        assertThat(Pace.of(course).isEven()).isTrue();
    }

    @Test
    @DisplayName("C3 catching up one to one is no part of a closed group's plan")
    void catchUp() {
        SessionLine catchUp = new SessionLine("G", 9, TODAY, null, Session.Kind.INDIVIDUAL, Session.Status.PLANNED, null, List.of(), List.of(), 0);

        assertThat(Course.of(ABC, Format.CLOSED, List.of(catchUp), TODAY, false).toCome()).isEmpty();
        assertThat(Course.of(ABC, Format.INDIVIDUAL, List.of(catchUp), TODAY, false).toCome()).hasSize(1);
        assertThat(Course.of(ABC, Format.INDIVIDUAL, List.of(catchUp), TODAY, true).toCome()).isEmpty();
    }

    private static String anew(String past, String toCome) {
        return text(course(Format.CLOSED, List.of(past.split(" ")), List.of(toCome.split(" "))).anew());
    }

    private static Pace pace(String past, String toCome) {
        return Pace.of(course(Format.CLOSED, List.of(past.split(" ")), toCome.isEmpty() ? List.of() : List.of(toCome.split(" "))));
    }

    private static Course course(Format format, List<String> past, List<String> toCome) {
        List<String> all = new ArrayList<>(past);
        all.addAll(toCome);
        return Course.of(ABC, format, IntStream.range(0, all.size())
            .mapToObj(i -> session(i + 1, TODAY.plusWeeks(i - past.size()), all.get(i).split(":", -1))).toList(), TODAY, false);
    }

    private static SessionLine session(int number, LocalDate date, String[] parts) {
        Session.Status status = switch (parts[0]) {
            case "h" -> Session.Status.HELD;
            case "c" -> Session.Status.CANCELLED;
            default -> Session.Status.PLANNED;
        };
        return new SessionLine("G", number, date, null, Session.Kind.GROUP, status, null, codes(parts[1]), parts.length > 2 ? codes(parts[2]) : List.of(), 1);
    }

    private static List<String> codes(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(","));
    }

    private static String text(ModulePlan plan) {
        return plan.sessions().stream().map(modules -> String.join(",", modules)).collect(Collectors.joining(" "));
    }
}
