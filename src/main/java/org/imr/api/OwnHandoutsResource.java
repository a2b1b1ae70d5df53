package org.imr.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.imr.library.OwnHandoutService;
import org.imr.library.OwnVersion;

/** `/library/own/{handout}/{version}`: a version of a site's own handout, as a file to keep and never as a page of ours. */
@Path("/library/own")
@RequestScoped
public class OwnHandoutsResource {

    @Inject
    private OwnHandoutService handouts;

    @GET
    @Path("/{handout}/{version}")
    @Operation(operationId = "ownHandout", summary = "A version of a site's own handout, as it was put in")
    public Response file(@Parameter(description = "Code of the handout") @PathParam("handout") String handout, @Parameter(description = "Its version, from 1") @PathParam("version") int version) throws IOException {
        OwnVersion file = handouts.version(handout, version);
        Response answer = Download.of(file.kind().type(), "handout" + file.kind().ending(), out -> handouts.write(handout, version, out));
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        // The plain name is for old programs; what is opened in the browser all the same may do nothing there.
        return Response.fromResponse(answer)
            .header(HttpHeaders.CONTENT_DISPOSITION, null)
            .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"handout" + file.kind().ending() + "\"; filename*=UTF-8''" + name)
            .header("X-Content-Type-Options", "nosniff")
            .header("Content-Security-Policy", "sandbox; default-src 'none'")
            .build();
    }
}
