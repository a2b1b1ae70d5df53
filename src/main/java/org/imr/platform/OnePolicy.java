package org.imr.platform;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * The answer of a page, which replaces the content policy of every other answer by its own. PrimeFaces only ever adds its
 * policy to what is there, and a browser then holds to both: nothing of the page would work.
 */
final class OnePolicy extends HttpServletResponseWrapper {

    OnePolicy(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void addHeader(String name, String value) {
        if ("Content-Security-Policy".equalsIgnoreCase(name)) {
            setHeader(name, value);
        } else {
            super.addHeader(name, value);
        }
    }
}
