package org.imr.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.logging.Logger;
import org.imr.access.DemonstrationAccess;
import org.imr.exchange.ExchangeService;
import org.imr.exchange.Outcome;
import org.imr.kernel.Secret;
import org.imr.library.Definitions;
import org.imr.platform.demo.Demonstration;
import org.imr.platform.demo.DemonstrationAccounts;

/**
 * With `IMR_DEMO`: loads the demonstration into an installation without groups, through the import that everybody uses, and opens its
 * accounts. An existing one is opened as it is, with a new token in the place of the last.
 */
@ApplicationScoped
class DemonstrationStep implements StartStep {

    private static final Logger LOG = Logger.getLogger("org.imr");

    @Inject
    private ExchangeService exchange;
    @Inject
    private Definitions definitions;
    @Inject
    private DemonstrationAccess access;
    @Inject
    private DemonstrationNotice notice;
    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void run() {
        if (!Settings.isDemonstration()) {
            return;
        }
        if (exchange.isEmpty()) {
            load();
        }
        String token = Settings.get("IMR_DEMO_TOKEN").orElseGet(Secret::fresh);
        if (access.token(DemonstrationAccounts.COORDINATOR.email(), token)) {
            notice.open();
            new DemonstrationPrint(token).start();
        } else {
            LOG.warning("IMR_DEMO is set, but this installation has groups of its own and no demonstration: nothing was loaded.");
        }
    }

    private void load() {
        LOG.info("Loading the demonstration programme ...");
        LocalDate today = LocalDate.now(clock.withZone(ZoneId.of("Europe/Copenhagen")));
        Outcome outcome = exchange.take(Demonstration.tables(today, definitions.edition(Demonstration.EDITION)));
        if (!outcome.isSound()) {
            throw new IllegalStateException("the demonstration has faults: " + outcome.faults());
        }
        DemonstrationAccounts.ALL.forEach(account -> access.password(account.email(), DemonstrationAccounts.PASSWORD));
    }
}
