package org.imr.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CallRateTest {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);
    private static final long START = -Duration.ofDays(1).toNanos();

    private final CallRate rate = new CallRate(60);

    private CallRate.Answer after(UUID caller, double seconds) {
        return rate.take(caller, START + (long) (seconds * 1_000_000_000));
    }

    @Test
    @DisplayName("J2 a minute's calls may come at once; the next one is refused and told when to come again, and comes then")
    void burst() {
        assertThat(IntStream.range(0, 60).mapToObj(i -> after(ONE, 0)).map(CallRate.Answer::left))
            .containsExactlyElementsOf(IntStream.iterate(59, left -> left - 1).limit(60).boxed().toList());
        assertThat(after(ONE, 0)).isEqualTo(new CallRate.Answer(false, 0, 1));
        assertThat(after(ONE, 0.99).granted()).isFalse();
        assertThat(after(ONE, 1).granted()).isTrue();
        assertThat(after(ONE, 1).granted()).isFalse();
        assertThat(after(ONE, 61)).isEqualTo(new CallRate.Answer(true, 59, 1));
    }

    @Test
    @DisplayName("J2 one caller's calls take none from another's, and refused ones cost nothing")
    void others() {
        IntStream.range(0, 1_000).forEach(i -> after(ONE, 0));
        assertThat(after(OTHER, 0)).isEqualTo(new CallRate.Answer(true, 59, 1));
        assertThat(after(ONE, 30).left()).isEqualTo(29);
    }
}
