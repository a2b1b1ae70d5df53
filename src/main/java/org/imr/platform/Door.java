package org.imr.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
        find(request);
        Caller caller = current.get();
        return caller.isSignedIn() ? context.notifyContainerAboutLogin(caller.email(), Set.of("staff")) : context.doNothing();
    }

    private void find(HttpServletRequest request) {
        if (OpenPaths.needNoCaller(request)) {
            return;
        }
        boolean program = ProblemAnswer.isFor(request);
        String authorization = request.getHeader("Authorization");
        if (program && authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
            callers.byToken(authorization.substring(7).strip()).ifPresent(current::set);
            return;
        }
        // A browser's cookie opens no door to programs that change something, so that no other site can use it.
        SignInCookie.of(request).filter(secret -> !program || isRead(request)).flatMap(secret -> callers.bySignIn(secret, false))
            .ifPresent(current::set);
    }

    private static boolean isRead(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) && !"cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    }
}
