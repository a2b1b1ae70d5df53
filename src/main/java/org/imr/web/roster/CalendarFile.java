package org.imr.web.roster;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.imr.access.Caller;
import org.imr.access.Callers;
import org.imr.access.CurrentCaller;
import org.imr.kernel.Bundles;
import org.imr.kernel.NotFound;
import org.imr.roster.CalendarEvent;
import org.imr.roster.CalendarService;
import org.imr.roster.ICalendar;
import org.imr.web.kit.Reader;

/**
 * `/groups/{group}/calendar.ics` for whoever reads the group, `/calendar/{secret}.ics` for a calendar program, which signs in
 * nowhere: the secret stands for its owner, here alone.
 */
@WebServlet("/calendar")
public class CalendarFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CalendarService calendars;
    @Inject
    private transient Callers callers;
    @Inject
    private transient CurrentCaller current;
    @Inject
    private transient Reader reader;
    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String group = request.getParameter("group");
        String secret = request.getParameter("secret");
        try {
            if (group != null) {
                List<CalendarEvent> events = calendars.group(group);
                write(response, group, reader.getLocale(), events.isEmpty() ? group : events.get(0).group(), events);
            } else {
                Optional<Caller> owner = callers.byCalendar(secret == null ? "" : secret);
                current.set(owner.orElseThrow(NotFound::new));
                write(response, "imr", language(owner.get(), request), "IMR", calendars.own());
            }
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static Locale language(Caller owner, HttpServletRequest request) {
        return owner.language() == null ? request.getLocale() : Locale.forLanguageTag(owner.language());
    }

    private void write(HttpServletResponse response, String file, Locale locale, String name, List<CalendarEvent> events) throws IOException {
        byte[] bytes = ICalendar.write(name, clock.instant(), events, event -> event.isOneToOne()
            ? Bundles.text(locale, "calendar.summary-one", event.group()) : Bundles.text(locale, "calendar.summary", event.group(), event.number()))
            .getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file.replaceAll("[^A-Za-z0-9_-]", "_") + ".ics\"");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
