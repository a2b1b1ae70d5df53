package org.imr.web.kit;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;

/** The cookie that carries the secret of a sign-in: out of reach of scripts, never sent along from other sites. */
public final class SignInCookie {

    /** Over https the browser itself refuses this name from anywhere but this very host. */
    private static final String SECURE_NAME = "__Host-imr";
    private static final String NAME = "imr";

    private SignInCookie() {
    }

    public static Optional<String> of(HttpServletRequest request) {
        if (request.getCookies() == null) {
            return Optional.empty();
        }
        String name = name(request);
        return Arrays.stream(request.getCookies()).filter(cookie -> name.equals(cookie.getName())).map(Cookie::getValue).findFirst();
    }

    public static void set(HttpServletRequest request, HttpServletResponse response, String secret) {
        write(request, response, secret, -1);
    }

    public static void clear(HttpServletRequest request, HttpServletResponse response) {
        write(request, response, "", 0);
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, String value, int seconds) {
        Cookie cookie = new Cookie(name(request), value);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setPath("/");
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? SECURE_NAME : NAME;
    }
}
