package org.imr.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
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

    /** Each signed in once: that takes long on purpose. */
    private static final Map<Account, Http> VISITORS = new EnumMap<>(Account.class);

    @ParameterizedTest
    @CsvSource({"/, FACILITATOR", "/, ASSESSOR", "/, COORDINATOR", "/groups, FACILITATOR", "/participants, FACILITATOR", "/assessments, ASSESSOR",
        "/library, FACILITATOR", "/exchange, COORDINATOR", "/admin/sites, COORDINATOR", "/, ADMINISTRATOR", "/admin/staff, ADMINISTRATOR", "/profile, FACILITATOR"})
    @DisplayName("M2 the first page of each room: wide and narrow, light and dark, in three languages, without a fault for axe")
    void firstPages(String address, Account account, Chromium chromium) {
        chromium.look(address, account);
    }

    @ParameterizedTest
    @CsvSource({"/sign-in, NOBODY", "/groups/new, SITE_COORDINATOR", "/groups/FRB-1, SITE_COORDINATOR", "/groups/FRB-5/plan, FACILITATOR", "/groups/FRB-5/plan?edit=lay&track=short-stay, FACILITATOR",
        "/groups/new?edition=revised&track=short-stay, FACILITATOR",
        "/groups/FRB-5/roster, FACILITATOR", "/groups/FRB-5/sessions/17, FACILITATOR", "/groups/FRB-5/fidelity, FACILITATOR", "/groups/FRB-1/fidelity, SITE_COORDINATOR",
        "/groups/FRB-5/catch-up, FACILITATOR", "/groups/FRB-5?edit=end, FACILITATOR", "/groups/FRB-1?edit=reopen, SITE_COORDINATOR",
        "/groups/FRB-5/roster?edit=join, SITE_COORDINATOR", "/groups/FRB-1/assess, SITE_COORDINATOR",
        "/participants/P-001, COORDINATOR", "/assessments/FRB-1-2, COORDINATOR", "/assessments/FRB-1-2/report, COORDINATOR", "/assessments/FRB-1-2/actions, COORDINATOR",
        "/assessments/FRB-1-2/kit, SITE_COORDINATOR", "/programme/items, COORDINATOR", "/programme, COORDINATOR",
        "/programme?by=site&from=2026-01-01, SITE_COORDINATOR", "/programme/flow, COORDINATOR", "/programme/trends?from=2026-02-01&to=2026-01-01, COORDINATOR", "/programme, FACILITATOR",
        "/programme/flow, FACILITATOR", "/programme/agreement, COORDINATOR", "/programme/live, COORDINATOR", "/programme/live, FACILITATOR", "/programme/trends?item=13, SITE_COORDINATOR",
        "/assessments/calibration, ASSESSOR", "/assessments/calibration/thursday-group, SITE_COORDINATOR",
        "/library/danish-2011, ASSESSOR", "/library/danish-2011/recovery-strategies, FACILITATOR",
        "/library/handouts/recovery-strategies, FACILITATOR", "/library/search?q=sleep, FACILITATOR", "/library/own/new, SITE_COORDINATOR",
        "/library/danish-2011/practical-facts/print, FACILITATOR", "/groups/FRB-5/packs, FACILITATOR", "/library/scales/imr-fidelity, ASSESSOR",
        "/library/scales/general-organizational-index, ASSESSOR", "/groups/FRB-1/assess?scale=general-organizational-index, SITE_COORDINATOR",
        "/programme/items?scale=general-organizational-index, COORDINATOR", "/admin/definitions, ADMINISTRATOR",
        "/groups/FRB-5/plan?edit=timetable, FACILITATOR", "/groups/FRB-5/plan?edit=holiday, FACILITATOR", "/admin/sites/FRB/holidays, SITE_COORDINATOR",
        "/admin/sites/FRB/credentials, SITE_COORDINATOR",
        "/groups/FRB-5/sessions/17/roll, FACILITATOR", "/groups/FRB-5/sessions/17/plan, FACILITATOR", "/groups/FRB-5/sessions/17/form, FACILITATOR",
        "/participants/P-102/sheet, FACILITATOR", "/participants/P-102/transfer, FACILITATOR", "/groups/FRB-5/history, SITE_COORDINATOR", "/groups/FRB-5/back-entry, FACILITATOR",
        "/groups/FRB-5/sessions/17/history, FACILITATOR", "/participants/P-102/history, FACILITATOR", "/assessments/FRB-1-2/history, COORDINATOR", "/assessments/FRB-1-2/dossier, COORDINATOR",
        "/admin/sites/new, ADMINISTRATOR", "/admin/staff/new, ADMINISTRATOR"})
    @DisplayName("M2 the pages behind them: wide and narrow, light and dark, in three languages, without a fault for axe")
    void innerPages(String address, Account account, Chromium chromium) {
        chromium.look(address, account);
    }

    @ParameterizedTest
    @CsvSource({"/groups/BAL-1, SITE_COORDINATOR", "/groups/GLA-3/plan, FACILITATOR", "/groups/GLA-3/assess, SITE_COORDINATOR",
        "/assessments/GLA-3-1, FACILITATOR", "/assessments/GLA-3-1/items/1, SITE_COORDINATOR", "/assessments/GLA-3-1/consensus, FACILITATOR",
        "/programme/items, ASSESSOR", "/programme, ASSESSOR", "/programme/flow, ASSESSOR", "/programme/trends, ADMINISTRATOR", "/programme/agreement, ASSESSOR", "/programme/live, ASSESSOR", "/groups/GLA-3, FACILITATOR", "/groups/GLA-3/fidelity, FACILITATOR", "/groups/GLA-3/fidelity, SITE_COORDINATOR",
        "/groups/FRB-1/fidelity, ASSESSOR", "/groups/FRB-5/fidelity, ADMINISTRATOR", "/groups/GLA-3/roster, SITE_COORDINATOR",
        "/groups/GLA-3/sessions/1, FACILITATOR", "/groups/GLA-3/history, FACILITATOR", "/groups/GLA-3/sessions/1/history, SITE_COORDINATOR",
        "/groups/GLA-3/sessions/1/roll, FACILITATOR", "/assessments/GLA-3-1/history, FACILITATOR", "/assessments/GLA-3-1/report, FACILITATOR", "/assessments/GLA-3-1/dossier, SITE_COORDINATOR",
        "/assessments/GLA-3-1/report/print, SITE_COORDINATOR", "/assessments/GLA-3-1/actions, FACILITATOR", "/assessments/GLA-3-1/kit, SITE_COORDINATOR",
        "/assessments/FRB-1-2/kit, ASSESSOR", "/admin/staff, FACILITATOR", "/exchange, FACILITATOR", "/groups, ADMINISTRATOR",
        "/groups/GLA-3/calendar.ics, FACILITATOR", "/admin/sites/GLA/holidays, SITE_COORDINATOR", "/admin/sites/GLA/credentials, SITE_COORDINATOR",
        "/admin/sites/FRB/holidays, FACILITATOR", "/assessments/calibration, FACILITATOR",
        "/assessments/calibration/thursday-group, FACILITATOR", "/assessments/calibration/thursday-group, ADMINISTRATOR"})
    @DisplayName("K3 another site's record, and a page that is none of one's business, are 404 like an address that never was")
    void otherSites(String address, Account account, Http http) {
        Http visitor = VISITORS.computeIfAbsent(account, http::as);
        Http.Answer answer = visitor.get(address);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.page().text()).isEqualTo(visitor.get("/nothing/of/the/kind").page().text());
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/groups/GLA-3, FACILITATOR", "/api/v1/groups/GLA-3/evidence, SITE_COORDINATOR", "/api/v1/assessments/GLA-3-1, FACILITATOR",
        "/api/v1/assessments/GLA-3-1/workbook, SITE_COORDINATOR", "/api/v1/assessments/GLA-3-1/report, SITE_COORDINATOR",
        "/api/v1/assessments/GLA-3-1/evidence, SITE_COORDINATOR", "/api/v1/exchange?format=zip, FACILITATOR"})
    @DisplayName("K3 J2 the calls of the API are closed to another site as its pages are")
    void otherSitesCalls(String address, Account account, Http http) {
        assertThat(VISITORS.computeIfAbsent(account, http::as).get(address).status()).isEqualTo(404);
    }
}
