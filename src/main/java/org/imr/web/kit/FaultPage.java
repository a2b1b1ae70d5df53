package org.imr.web.kit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** The page for what is absent, forbidden (which looks the same), too large, or our fault. Needs nothing that could fail again. */
@Named
@RequestScoped
public class FaultPage {

    @Inject
    private HttpServletRequest request;

    /** `absent`, `large`, or `ours`: the middle of the message keys. */
    public String getKind() {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int code = status instanceof Integer number ? number : 500;
        return switch (code) {
            case 413 -> "large";
            case 400, 401, 403, 404, 405 -> "absent";
            default -> "ours";
        };
    }

    /** The number under which the log has it; empty when there is none. */
    public String getNumber() {
        Object number = request.getAttribute("faultNumber");
        return number == null ? "" : number.toString();
    }
}
