package org.imr.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RoutesTest {

    @Test
    @DisplayName("M4 an address leads to its page with the parameters in it")
    void parameters() {
        assertThat(Routes.find("/groups/B-01/sessions/3")).isEqualTo("/groups/session.xhtml?group=B-01&number=3");
        assertThat(Routes.find("/groups/new")).isEqualTo("/groups/new.xhtml");
    }

    @Test
    @DisplayName("M4 a calendar is a file by its name")
    void calendars() {
        assertThat(Routes.find("/groups/B-01/calendar.ics")).isEqualTo("/calendar?group=B-01");
        assertThat(Routes.find("/calendar/a-secret_X.ics")).isEqualTo("/calendar?secret=a-secret_X");
        assertThat(Routes.find("/groups/B-01/calendarXics")).isNull();
        assertThat(Routes.find("/calendar")).isNull();
    }

    @Test
    @DisplayName("M4 a code with letters of another language has an address too, as browsers send it")
    void danishLetters() {
        assertThat(Routes.find("/groups/S%C3%98N-01")).isEqualTo("/groups/group.xhtml?group=S%C3%98N-01");
    }

    @Test
    @DisplayName("K3 what is no code leads nowhere")
    void nowhere() {
        assertThat(Routes.find("/groups/a%2Fb")).isNull();
        assertThat(Routes.find("/groups/a%zz")).isNull();
        assertThat(Routes.find("/groups/a.xhtml")).isNull();
        assertThat(Routes.find("/groups/a&b=c")).isNull();
    }
}
