package org.imr.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.eclipse.microprofile.config.ConfigProvider;
import org.imr.access.CurrentCaller;

/**
 * Keeps one program from taking the server away from all others: so many calls a minute for each token (setting {@code IMR_API_CALLS}),
 * by each instance. Every answer says how many are left, in the fields of the IETF's draft "RateLimit header fields for HTTP"; one call
 * too many is 429 with {@code Retry-After}.
 */
@Provider
@PreMatching
@ApplicationScoped
public class CallLimit implements ContainerRequestFilter, ContainerResponseFilter {

    /** Twenty a second: more than a script that reads groups one by one asks for. */
    static final int USUAL = 1_200;
    private static final String COUNTED = "org.imr.calls";

    @Inject
    private CurrentCaller current;
    private final CallRate rate = new CallRate(ConfigProvider.getConfig().getOptionalValue("IMR_API_CALLS", Integer.class).orElse(USUAL));

    @Override
    public void filter(ContainerRequestContext request) {
        CallRate.Answer answer = rate.take(current.key(), System.nanoTime());
        request.setProperty(COUNTED, answer);
        if (!answer.granted()) {
            request.abortWith(Response.fromResponse(Problem.of(429).detail("At most " + rate.most() + " calls a minute. Try again in "
                + answer.seconds() + " s.").response()).header(HttpHeaders.RETRY_AFTER, answer.seconds()).build());
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(COUNTED) instanceof CallRate.Answer answer) {
            response.getHeaders().putSingle("RateLimit-Policy", "\"calls\";q=" + rate.most() + ";w=60");
            response.getHeaders().putSingle("RateLimit", "\"calls\";r=" + answer.left() + ";t=" + answer.seconds());
        }
    }
}
