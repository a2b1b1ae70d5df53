package org.imr.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Logger;
import org.imr.mail.MailServer;
import org.imr.mail.Post;

/** Opens the post, when `IMR_MAIL_HOST` and `IMR_MAIL_FROM` name a mail server and a sender. */
@ApplicationScoped
class MailStep implements StartStep {

    private static final Logger LOG = Logger.getLogger("org.imr");
    /** Where mail programs hand in letters (RFC 6409). */
    private static final int SUBMISSION = 587;

    @Inject
    private Post post;
    @Resource
    private ManagedExecutorService hands;

    @Override
    public int order() {
        return 15;
    }

    @Override
    public void run() {
        Optional<String> host = Settings.get("IMR_MAIL_HOST");
        Optional<String> from = Settings.get("IMR_MAIL_FROM");
        if (host.isPresent() && from.isPresent()) {
            post.open(new MailServer(host.get(), Settings.get("IMR_MAIL_PORT").map(Integer::parseInt).orElse(SUBMISSION),
                Settings.get("IMR_MAIL_USER").orElse(null), Settings.get("IMR_MAIL_PASSWORD").orElse(null), from.get(),
                Settings.get("IMR_MAIL_STARTTLS").map(Boolean::parseBoolean).orElse(true), Settings.get("IMR_URL").orElse(null)), hands);
        } else if (host.isPresent() || from.isPresent()) {
            LOG.warning("Letters need both IMR_MAIL_HOST and IMR_MAIL_FROM: none are sent.");
        }
    }
}
