package org.imr.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.imr.access.SignInService;
import org.imr.web.kit.SignInCookie;

/** `POST /sign-out`: ends the sign-in here and on all servers, and has the browser forget what it kept. */
@WebServlet("/sign-out")
public class SignOut extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SignInService signIns;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SignInCookie.of(request).ifPresent(signIns::signOut);
        if (request.getSession(false) != null) {
            request.getSession(false).invalidate();
        }
        SignInCookie.clear(request, response);
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        response.sendRedirect("/sign-in");
    }
}
