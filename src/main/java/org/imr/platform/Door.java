package org.imr.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.imr.access.Caller;
import org.imr.access.Callers;
import org.imr.access.CurrentCaller;
import org.imr.web.kit.SignInCookie;

/** Finds out who knocks: a browser with the cookie of a sign-in, or a program with an API token. What they may see is decided behind. */
@ApplicationScoped
public class Door implements HttpAuthenticationMechanism {

    @Inject
    private Callers callers;
    @Inject
    private CurrentCaller current;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<Caller> caller = find(request);
        if (caller.isEmpty()) {
            return context.doNothing();
        }
        current.set(caller.get());
        return context.notifyContainerAboutLogin(caller.get().email(), Set.of("staff"));
    }

    private Optional<Caller> find(HttpServletRequest request) {
        if (OpenPaths.needNoCaller(request)) {
            return Optional.empty();
        }
        String authorization = request.getHeader("Authorization");
        if (authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return callers.byToken(authorization.substring(7).strip());
        }
        if (request.getRequestURI().startsWith("/api/")) {
            // A browser's cookie opens no door to programs, so that no other site can use it.
            return SignInCookie.of(request).filter(secret -> isRead(request)).flatMap(secret -> callers.bySignIn(secret, false));
        }
        return SignInCookie.of(request).flatMap(secret -> callers.bySignIn(secret, false));
    }

    private static boolean isRead(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) && !"cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    }
}
