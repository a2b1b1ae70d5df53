package org.imr.api;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;

/**
 * The part of a list that a program asks for. The answer says how many rows there are in all ({@code X-Total-Count}) and where its
 * neighbours are ({@code Link}, RFC 8288).
 *
 * @param offset how many rows are passed over
 * @param limit  1 to {@value #MOST}
 */
record Part(int offset, int limit) {

    /** So many rows come at most, and come when nothing is said. */
    static final int MOST = 10_000;

    /** From the address; null for what it does not say. @throws BadRequestException for anything else than such numbers */
    static Part of(String offset, String limit) {
        return new Part(number("offset", offset, 0, Integer.MAX_VALUE - MOST, 0), number("limit", limit, 1, MOST, MOST));
    }

    private static int number(String name, String text, int least, int most, int usual) {
        if (text == null) {
            return usual;
        }
        try {
            int value = Integer.parseInt(text);
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Told below, as for a number that is too small or too large.
        }
        throw new BadRequestException(name + " is a whole number from " + least + (most > MOST ? "" : " to " + most));
    }

    /** Before the rows themselves are given. */
    void tell(long total, UriInfo address, HttpServletResponse answer) {
        answer.setHeader("X-Total-Count", String.valueOf(total));
        List<String> links = new ArrayList<>();
        if (offset > 0) {
            links.add(link(address, 0, "first"));
            links.add(link(address, Math.max(0, offset - limit), "prev"));
        }
        if (offset + (long) limit < total) {
            links.add(link(address, offset + limit, "next"));
            links.add(link(address, (int) ((total - 1) / limit * limit), "last"));
        }
        if (!links.isEmpty()) {
            answer.setHeader(HttpHeaders.LINK, String.join(", ", links));
        }
    }

    private String link(UriInfo address, int from, String relation) {
        return "<" + address.getRequestUri().getRawPath() + "?offset=" + from + "&limit=" + limit + ">; rel=\"" + relation + "\"";
    }
}
