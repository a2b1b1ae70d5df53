package org.imr.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InstallationClockTest {

    @Test
    @DisplayName("L2 the installation's clock goes by the zone that is set, else by the machine's; a zone that is none stops the start and is named")
    void zone() {
        assertThat(Wiring.zone(Optional.of("Europe/Oslo "))).isEqualTo(ZoneId.of("Europe/Oslo"));
        assertThat(Wiring.zone(Optional.empty())).isEqualTo(ZoneId.systemDefault());
        assertThatThrownBy(() -> Wiring.zone(Optional.of("Nowhere/At-all"))).isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("IMR_TIME_ZONE").hasMessageContaining("Nowhere/At-all");
    }
}
