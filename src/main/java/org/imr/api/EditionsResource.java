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
import org.imr.curriculum.Edition;
import org.imr.library.Definitions;

/** `/editions`: the curriculum, each edition in its newest version. */
@Path("/editions")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.TYPE})
public class EditionsResource {

    @Inject
    private Definitions definitions;

    @GET
    @Operation(operationId = "editions", summary = "All editions of the curriculum, each in its newest version")
    public List<EditionDocument> editions() {
        return definitions.editions().stream().map(Edition::code).distinct().map(definitions::edition).map(EditionDocument::of).toList();
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "edition", summary = "One edition, its modules in its order")
    public EditionDocument edition(@Parameter(description = "Such as danish-2011") @PathParam("code") String code) {
        return EditionDocument.of(definitions.edition(code));
    }
}
