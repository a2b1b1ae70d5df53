package org.imr.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.imr.library.Definitions;

/** `/scales`: the fidelity scales, each in its newest version. */
@Path("/scales")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.TYPE})
public class ScalesResource {

    @Inject
    private Definitions definitions;

    @GET
    @Operation(operationId = "scales", summary = "All fidelity scales, each in its newest version, the programme's own first")
    public List<ScaleDocument> scales() {
        return definitions.newestScales().stream().map(ScaleDocument::of).toList();
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "scale", summary = "One scale: items, anchors, thresholds, occasions, bands and where each fact comes from")
    public ScaleDocument scale(@Parameter(description = "Such as imr-fidelity") @PathParam("code") String code) {
        return ScaleDocument.of(definitions.scale(code));
    }
}
