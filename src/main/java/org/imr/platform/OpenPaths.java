package org.imr.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** The few addresses that are open to somebody who is not signed in. Everything else is closed without being named. */
final class OpenPaths {

    private static final Set<String> PAGES = Set.of("/sign-in", "/setup", "/health/ready", "/health/live", "/health/started", "/health",
        "/favicon.ico");

    private OpenPaths() {
    }

    static boolean isOpen(HttpServletRequest request) {
        String path = request.getRequestURI();
        return PAGES.contains(path) || path.startsWith("/invitation/") || needNoCaller(request);
    }

    /** Style sheets, scripts and pictures: the same for everybody, so nobody needs to be looked up. */
    static boolean needNoCaller(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/jakarta.faces.resource/");
    }
}
