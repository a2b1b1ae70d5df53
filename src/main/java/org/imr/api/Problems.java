package org.imr.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.imr.kernel.Busy;
import org.imr.kernel.NotFound;
import org.imr.kernel.Rejected;
import org.imr.kernel.Stale;

/**
 * Answers everything that goes wrong with a problem: absent or out of reach 404, a rule broken or a record changed meanwhile 409,
 * a wrong request as the framework has it, anything else 500 with nothing but a number that stands in the log too.
 */
@Provider
public class Problems implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger("org.imr");

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(Throwable thrown) {
        Throwable fault = root(thrown);
        if (fault instanceof NotFound) {
            return Problem.of(404).response();
        }
        if (fault instanceof Rejected rejected) {
            return Problem.of(409).detail(Language.text(Language.of(headers), rejected)).response();
        }
        if (fault instanceof Stale) {
            return Problem.of(409).detail("Somebody else has changed it meanwhile. Nothing was saved.").response();
        }
        if (fault instanceof Busy) {
            return Problem.of(409).detail("Somebody else is writing there just now. Nothing was saved; send it again in a while.").response();
        }
        if (fault instanceof WebApplicationException known) {
            return answer(known.getResponse(), known.getMessage());
        }
        String number = UUID.randomUUID().toString().substring(0, 8);
        // Messages can hold what people typed: the log gets kinds and places only.
        Throwable bare = new Throwable(fault.getClass().getName());
        bare.setStackTrace(fault.getStackTrace());
        LOG.log(Level.SEVERE, bare, () -> "Fault " + number + ": " + fault.getClass().getName());
        return Problem.of(500).with("number", number).response();
    }

    private static Response answer(Response known, String message) {
        int status = known.getStatus();
        Problem problem = Problem.of(status);
        Response answer = (status == 400 && message != null && !message.startsWith("HTTP ") ? problem.detail(message) : problem).response();
        Object allowed = known.getHeaders().getFirst(HttpHeaders.ALLOW);
        return allowed == null ? answer : Response.fromResponse(answer).header(HttpHeaders.ALLOW, allowed).build();
    }

    private static Throwable root(Throwable thrown) {
        Throwable fault = thrown;
        while (fault.getCause() != null && !(fault instanceof WebApplicationException)) {
            fault = fault.getCause();
        }
        return fault;
    }
}
