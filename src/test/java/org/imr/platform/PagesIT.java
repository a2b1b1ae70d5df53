package org.imr.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.imr.testing.Account;
import org.imr.testing.Chromium;
import org.imr.testing.Http;
import org.imr.testing.OnServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages that lead to all others, as those who use them see them; each room's pages are looked at by its own tests. */
@OnServer
class PagesIT {

    @ParameterizedTest
    @CsvSource({"/, FACILITATOR", "/, ASSESSOR", "/, COORDINATOR", "/groups, FACILITATOR", "/participants, FACILITATOR", "/assessments, ASSESSOR",
        "/library, FACILITATOR", "/exchange, COORDINATOR", "/admin/sites, COORDINATOR", "/admin/staff, ADMINISTRATOR", "/profile, FACILITATOR"})
    @DisplayName("M2 the first page of each room: wide and narrow, light and dark, in three languages, without a fault for axe")
    void firstPages(String address, Account account, Chromium chromium) {
        chromium.look(address, account);
    }

    @ParameterizedTest
    @CsvSource({"/groups/BAL-1, SITE_COORDINATOR", "/groups/GLA-3, FACILITATOR", "/groups/GLA-3/roster, SITE_COORDINATOR",
        "/groups/GLA-3/sessions/1, FACILITATOR", "/admin/staff, FACILITATOR", "/exchange, FACILITATOR", "/groups, ADMINISTRATOR"})
    @DisplayName("K3 another site's record, and a page that is none of one's business, are 404 like an address that never was")
    void otherSites(String address, Account account, Http http) {
        Http.Answer answer = http.as(account).get(address);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.page().text()).isEqualTo(http.get("/nothing/of/the/kind").page().text());
    }
}
