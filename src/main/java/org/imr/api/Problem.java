package org.imr.api;

import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/** What went wrong, as RFC 9457 has it: type, title, status, a detail where there is something to tell, further members. */
final class Problem {

    /** Its media type. */
    static final String TYPE = "application/problem+json";

    private final Map<String, Object> members = new LinkedHashMap<>();
    private final int status;

    private Problem(int status) {
        this.status = status;
        members.put("type", "about:blank");
        members.put("title", title(status));
        members.put("status", status);
    }

    static Problem of(int status) {
        return new Problem(status);
    }

    Problem detail(String text) {
        return with("detail", text);
    }

    Problem with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    Response response() {
        // Statuses that the server does not know would be called CUSTOM.
        return Response.status(status, title(status)).type(TYPE).entity(members).build();
    }

    private static String title(int status) {
        if (status == 413 || status == 422) {
            // Jakarta REST 3.1 does not know the one and calls the other by its old name.
            return status == 413 ? "Content Too Large" : "Unprocessable Content";
        }
        Response.Status known = Response.Status.fromStatusCode(status);
        return known == null ? "Error" : known.getReasonPhrase();
    }
}
