package org.imr.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.imr.access.StaffLine;
import org.imr.kernel.Bundles;

/** Sends people the link by which they choose a password. */
@ApplicationScoped
public class InvitationLetters {

    @Inject
    private Post post;

    /**
     * @param from     who invites, as colleagues know them
     * @param link     the whole link
     * @param language to write in when the person's own is not known
     */
    public Delivery send(StaffLine person, String from, String link, String language) {
        Locale locale = Locale.forLanguageTag(person.language() == null ? language : person.language());
        String text = person.hasPassword() ? Bundles.text(locale, "mail.new-password", person.name(), from, link)
            : Bundles.text(locale, "mail.invitation", person.name(), from, link);
        return post.send(new Letter(person.email(), Bundles.text(locale, "mail.invitation-subject"), text));
    }
}
