package org.imr.platform;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.imr.access.CurrentCaller;
import org.imr.access.SignInService;

/**
 * Stands before every address: sets the headers of every answer, refuses what comes from other sites, sends who is not signed
 * in to sign in, and leads addresses to their pages by the {@link Routes}.
 */
@WebFilter(filterName = "gate", urlPatterns = "/*", dispatcherTypes = DispatcherType.REQUEST)
public class Gate extends HttpFilter {

    private static final long serialVersionUID = 1L;
    /** In bytes; the server's own limit for forms. */
    private static final long LARGEST_FORM = 2 << 20;

    @Inject
    private transient CurrentCaller current;
    @Inject
    private transient SignInService signIns;
    private volatile boolean settled;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws IOException, ServletException {
        Headers.set(request, response);
        if (!OpenPaths.isPlain(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!isRead(request) && comesFromElsewhere(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (isTooLarge(request)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (current.isReader() && !isRead(request)) {
            response.setHeader("WWW-Authenticate", "Bearer error=\"insufficient_scope\"");
            ProblemAnswer.write(response, HttpServletResponse.SC_FORBIDDEN, "This token reads and changes nothing. Make one that may change things on your profile.");
        } else if (OpenPaths.isOpen(request) || current.get().isSignedIn()) {
            lead(request, response, chain);
        } else {
            turnAway(request, response);
        }
    }

    private void lead(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        String path = request.getRequestURI();
        if (path.equals("/sign-out") || path.equals("/drafts") || path.startsWith("/jakarta.faces.resource/") || path.startsWith("/health")
            || ProblemAnswer.isFor(request)) {
            chain.doFilter(request, response);
            return;
        }
        String target = Routes.find(path);
        if (target == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            request.getRequestDispatcher(target).forward(request, new OnePolicy(response));
        }
    }

    private void turnAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        if (path.equals("/drafts")) {
            // A script asks, and tells its reader to sign in beside the page that holds what was typed.
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (ProblemAnswer.isFor(request)) {
            response.setHeader("WWW-Authenticate", "Bearer");
            ProblemAnswer.write(response, HttpServletResponse.SC_UNAUTHORIZED, "Send a personal access token that holds: Authorization: Bearer TOKEN.");
        } else if (isNew()) {
            response.sendRedirect("/setup");
        } else {
            // A form posts to the address of its page, so whoever was too late sending one comes back there too.
            String query = request.getQueryString();
            String next = Routes.find(path) != null ? path + (query == null ? "" : "?" + query) : "/";
            redirect(request, response, "/".equals(next) ? "/sign-in" : "/sign-in?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
        }
    }

    private static void redirect(HttpServletRequest request, HttpServletResponse response, String address) throws IOException {
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter().write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + address
                + "\"/></partial-response>");
        } else {
            response.sendRedirect(address);
        }
    }

    /** Asked of the database until somebody can sign in, never again after. */
    private boolean isNew() {
        if (!settled && !signIns.isNew()) {
            settled = true;
        }
        return !settled;
    }

    /** The server stops reading a form there and then fails in the middle of the page. Files come another way, up to a limit of theirs. */
    private static boolean isTooLarge(HttpServletRequest request) {
        String type = request.getContentType();
        long length = request.getContentLengthLong();
        return type != null && (type.startsWith("application/x-www-form-urlencoded") && length > LARGEST_FORM
            || type.startsWith("multipart/") && length > HandoutUploads.LARGEST);
    }

    private static boolean isRead(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
    }

    private static boolean comesFromElsewhere(HttpServletRequest request) {
        String fetchSite = request.getHeader("Sec-Fetch-Site");
        if (fetchSite != null) {
            return !"same-origin".equals(fetchSite) && !"none".equals(fetchSite);
        }
        String origin = request.getHeader("Origin");
        String host = request.getHeader("Host");
        return origin != null && !origin.equals("http://" + host) && !origin.equals("https://" + host);
    }
}
