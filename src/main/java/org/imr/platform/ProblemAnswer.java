package org.imr.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** What went wrong before the API itself was reached, told to programs as RFC 9457 has it. */
final class ProblemAnswer {

    private static final Map<Integer, String> TITLES = Map.ofEntries(Map.entry(400, "Bad Request"), Map.entry(401, "Unauthorized"),
        Map.entry(403, "Forbidden"), Map.entry(404, "Not Found"), Map.entry(405, "Method Not Allowed"), Map.entry(406, "Not Acceptable"),
        Map.entry(411, "Length Required"), Map.entry(413, "Content Too Large"), Map.entry(414, "URI Too Long"),
        Map.entry(415, "Unsupported Media Type"), Map.entry(431, "Request Header Fields Too Large"), Map.entry(501, "Not Implemented"),
        Map.entry(503, "Service Unavailable"));

    private ProblemAnswer() {
    }

    /** True for the addresses that programs read. */
    static boolean isFor(String path) {
        return path.equals("/api") || path.startsWith("/api/") || path.startsWith("/openapi") || path.startsWith("/metrics");
    }

    static boolean isFor(HttpServletRequest request) {
        return isFor(request.getRequestURI());
    }

    static void write(HttpServletResponse response, int status) throws IOException {
        write(response, status, null);
    }

    /** @param detail plain words of ours, without quotation marks; null for none */
    static void write(HttpServletResponse response, int status, String detail) throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json;charset=UTF-8");
        response.getWriter().write("{\"type\":\"about:blank\",\"title\":\"" + TITLES.getOrDefault(status, status < 500 ? "Bad Request" : "Internal Server Error")
            + "\",\"status\":" + status + (detail == null ? "" : ",\"detail\":\"" + detail + "\"") + "}");
    }
}
