package org.imr.web.kit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.imr.access.Caller;
import org.imr.access.Role;

/** Which entries of the navigation its reader has, and which of them is open. It hides, it does not decide. */
@Named
@RequestScoped
public class Nav {

    @Inject
    private Reader reader;
    @Inject
    private HttpServletRequest request;

    public boolean isGroups() {
        return caller().is(Role.FACILITATOR) || caller().is(Role.COORDINATOR) || caller().is(Role.ASSESSOR);
    }

    public boolean isParticipants() {
        return caller().is(Role.FACILITATOR) || caller().is(Role.COORDINATOR);
    }

    public boolean isAssessments() {
        return isGroups();
    }

    /** Within the assessments: rating a shared example. */
    public boolean isCalibration() {
        return caller().is(Role.ASSESSOR) || caller().is(Role.COORDINATOR);
    }

    public boolean isProgramme() {
        return caller().is(Role.COORDINATOR) || caller().is(Role.FACILITATOR);
    }

    public boolean isLibrary() {
        return caller().isSignedIn();
    }

    public boolean isExchange() {
        return caller().is(Role.COORDINATOR) || caller().is(Role.ADMINISTRATOR);
    }

    public boolean isAdmin() {
        return caller().is(Role.COORDINATOR) || caller().is(Role.ADMINISTRATOR);
    }

    /** The first word of the address: `groups`, `library`, or `today` for the first page; of administration the second. */
    public String getCurrent() {
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        String[] words = (forwarded == null ? request.getRequestURI() : forwarded.toString()).split("/");
        if (words.length < 2) {
            return "today";
        }
        return words[1].equals("admin") && words.length > 2 ? words[2] : words[1];
    }

    private Caller caller() {
        return reader.caller();
    }
}
