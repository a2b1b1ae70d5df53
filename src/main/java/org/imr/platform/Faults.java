package org.imr.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where the container sends everything that went wrong: programs get a problem (RFC 9457), people a page in their language. */
@WebServlet("/fault")
public class Faults extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int code = status instanceof Integer number ? number : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        response.setStatus(code);
        // What the container refuses by itself has not come through the gate.
        Headers.set(request, response);
        String address = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (ProblemAnswer.isFor(address) || address.startsWith("/jakarta.faces.resource/")) {
            ProblemAnswer.write(response, code);
        } else {
            request.getRequestDispatcher("/fault.xhtml").forward(new Unsent(request), new OnePolicy(response));
        }
    }
}
