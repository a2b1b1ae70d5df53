package org.imr.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import org.imr.access.CalendarAddressService;
import org.imr.web.kit.Page;

/** The calendar address on `/profile`. A new one is shown in the answer that makes it, and nowhere else. */
@Named
@RequestScoped
public class CalendarForm {

    @Inject
    private CalendarAddressService addresses;
    @Inject
    private Page page;
    private String fresh;
    private Optional<LocalDate> since;

    /** Makes the address; its host is the one that this browser knows us by. */
    public void renew() {
        String here = page.request().getRequestURL().toString();
        fresh = here.substring(0, here.indexOf('/', here.indexOf("//") + 2)) + "/calendar/" + addresses.renew() + ".ics";
        since = null;
    }

    public void end() {
        addresses.end();
        page.tell("success", "calendar.ended");
        page.go("/profile");
    }

    /** When the address was made; null without one. */
    public LocalDate getSince() {
        if (since == null) {
            since = addresses.since();
        }
        return since.orElse(null);
    }

    /** The address; null unless this very answer made it. */
    public String getFresh() {
        return fresh;
    }
}
