package org.imr.api;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.imr.fidelity.Occasion;
import org.imr.fidelity.Scale;
import org.imr.library.Definitions;
import org.imr.oversight.AgreementService;
import org.imr.oversight.Days;
import org.imr.oversight.Filter;
import org.imr.oversight.ProgrammeService;

/** `/programme/statistics`: the items of a scale over all signed assessments that the caller oversees. */
@Path("/programme/statistics")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.TYPE})
public class StatisticsResource {

    @Inject
    private ProgrammeService programme;
    @Inject
    private AgreementService agreement;
    @Inject
    private Definitions definitions;

    @GET
    @Operation(operationId = "statistics", summary = "Items over all signed assessments in your reach, means of assessments by occasion, agreement of assessors",
        description = "Without an occasion items are pooled over occasions; means of assessments never are. For those who see a site's sums alone, "
            + "assessments of other groups are counted only where there are five or more, and not at all between days.")
    public StatisticsDocument statistics(
        @Parameter(description = "Only assessments of that occasion, such as mid or end") @QueryParam("occasion") String occasion,
        @Parameter(description = "The first cut-off date") @QueryParam("from") String from,
        @Parameter(description = "The last cut-off date") @QueryParam("to") String to,
        @Parameter(description = "Code of a site") @QueryParam("site") String site,
        @Parameter(description = "Code of a scale; the programme's own without it") @QueryParam("scale") String scale) {
        Scale definition = definitions.scale(Filled.of(scale).orElse(Scale.OF_THE_PROGRAMME));
        Optional<String> wanted = Filled.of(occasion);
        if (wanted.isPresent() && wanted.flatMap(definition::occasion).isEmpty()) {
            throw new BadRequestException("occasion is one of " + definition.occasions().stream().map(Occasion::code).collect(joining(", ")));
        }
        Days days = Day.between(from, to);
        Filter filter = Filter.of(Filled.of(site).orElse(null), null).within(days);
        Map<String, String> asked = new LinkedHashMap<>();
        tell(asked, "occasion", occasion);
        tell(asked, "from", days.from().map(LocalDate::toString).orElse(null));
        tell(asked, "to", days.to().map(LocalDate::toString).orElse(null));
        tell(asked, "site", site);
        tell(asked, "scale", scale);
        return StatisticsDocument.of(asked, definition, wanted, programme.items(definition.code(), wanted, filter),
            agreement.agreement(definition.code(), wanted, filter));
    }

    private static void tell(Map<String, String> asked, String name, String value) {
        Filled.of(value).ifPresent(given -> asked.put(name, given));
    }
}
