package org.imr.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.regex.Pattern;

/** The few addresses that are open to somebody who is not signed in. Everything else is closed without being named. */
final class OpenPaths {

    private static final Set<String> PAGES = Set.of("/sign-in", "/setup", "/health/ready", "/health/live", "/health/started", "/health",
        "/favicon.ico");

    private static final Pattern ODD = Pattern.compile("\\.\\.|;|//|\\\\|%2e|%2f|%5c|%00|%25", Pattern.CASE_INSENSITIVE);

    /** The secret in it is the key, so there is nothing to guess and no shorter address. */
    private static final Pattern CALENDAR = Pattern.compile("/calendar/[A-Za-z0-9_-]{43}\\.ics");

    private OpenPaths() {
    }

    static boolean isOpen(HttpServletRequest request) {
        String path = request.getRequestURI();
        return PAGES.contains(path) || path.startsWith("/invitation/") || CALENDAR.matcher(path).matches() || needNoCaller(request);
    }

    /**
     * False for an address that the container could read otherwise than we do: with steps upwards, path parameters, doubled or
     * encoded slashes. None of ours has them.
     */
    static boolean isPlain(HttpServletRequest request) {
        return !ODD.matcher(request.getRequestURI()).find();
    }

    /** Style sheets, scripts and pictures: the same for everybody, so nobody needs to be looked up. */
    static boolean needNoCaller(HttpServletRequest request) {
        return isPlain(request) && request.getRequestURI().startsWith("/jakarta.faces.resource/");
    }
}
