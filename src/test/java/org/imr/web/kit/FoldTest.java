package org.imr.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {

    @ParameterizedTest
    @DisplayName("A long list stands folded after its five latest; two more are not worth a click")
    @CsvSource({"0,0,0", "5,5,0", "7,7,0", "8,5,3", "40,5,35"})
    void folded(int all, int latest, int older) {
        List<Integer> list = IntStream.range(0, all).boxed().toList();
        Fold<Integer> fold = Fold.of(list);
        assertThat(fold.latest()).hasSize(latest);
        assertThat(fold.older()).hasSize(older);
        assertThat(Stream.concat(fold.latest().stream(), fold.older().stream())).containsExactlyElementsOf(list);
    }
}
