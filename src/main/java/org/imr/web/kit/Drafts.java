package org.imr.web.kit;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.imr.draft.Draft;
import org.imr.draft.DraftService;
import org.imr.kernel.Bundles;
import org.imr.kernel.Rejected;

/**
 * `/drafts`: where `draft.js` keeps what is typed in a form, asks for it again and gives it up. Whoever is signed in meanwhile
 * in the same browser is told apart by the `owner` the form was opened by: nobody finds another's words among their own.
 */
@WebServlet("/drafts")
public class Drafts extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DraftService drafts;
    @Inject
    private transient Reader reader;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Draft> found = drafts.find(parameter(request, "address"));
        if (found.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            answer(response, 200, Json.createObjectBuilder().add("savedAt", found.get().savedAt().toString())
                .add("fields", found.get().fields()).build());
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!reader.caller().email().equals(parameter(request, "owner"))) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return;
        }
        try {
            answer(response, 200, Json.createObjectBuilder().add("savedAt", keep(request).toString()).build());
        } catch (Rejected e) {
            answer(response, 422, Json.createObjectBuilder()
                .add("message", Bundles.text(reader.getLocale(), e.key(), e.arguments().toArray())).build());
        }
    }

    private Instant keep(HttpServletRequest request) {
        String address = parameter(request, "address");
        String title = parameter(request, "title");
        String fields = parameter(request, "fields");
        try {
            return drafts.keep(address, title, fields);
        } catch (Rejected e) {
            throw e;
        } catch (RuntimeException meanwhile) {
            // Another window of the same person was a moment earlier: now there is its draft to take the place of.
            return drafts.keep(address, title, fields);
        }
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
        drafts.drop(parameter(request, "address"));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private static String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    private static void answer(HttpServletResponse response, int status, JsonObject content) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(content.toString());
    }
}
