package org.imr.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.imr.report.ProgrammeBookService;

/** `/programme`: what a coordinator carries away of it, narrowed like its page. */
@Path("/programme")
@RequestScoped
public class ProgrammeResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ZIP = "application/zip";
    private static final String SITE = "Code of a site";
    private static final String STATE = "Groups that are planned, running, completed or ended-early";
    private static final String EDITION = "Code of an edition";
    private static final String FORMAT = "Kind of group";
    private static final String DUE = "Groups whose next assessment is later, soon, due or overdue";
    private static final String ACTIONS = "open: groups with open actions alone";
    private static final String PEOPLE = "How people appear: names, codes (without it) or aggregated";
    private static final String LANGUAGE = "en, da or nb; else the first of these that is accepted";

    @Inject
    private ProgrammeBookService book;
    @Inject
    private Clock clock;

    /** The audit workbook. */
    @GET
    @Path("/workbook")
    @Produces({XLSX, Problem.TYPE})
    @Operation(operationId = "programme-workbook", summary = "The audit workbook of the programme",
        description = "Streamed. Those who see a site's sums alone get sums, whatever is asked.")
    public Response workbook(
        @Parameter(description = SITE) @QueryParam("site") String site,
        @Parameter(description = STATE) @QueryParam("state") String state,
        @Parameter(description = EDITION) @QueryParam("edition") String edition,
        @Parameter(description = FORMAT, schema = @Schema(enumeration = {"closed", "open", "individual"})) @QueryParam("format") String format,
        @Parameter(description = DUE) @QueryParam("due") String due,
        @Parameter(description = ACTIONS) @QueryParam("actions") String actions,
        @Parameter(description = PEOPLE) @QueryParam("people") String people,
        @Parameter(description = LANGUAGE) @QueryParam("language") String language, @Context HttpHeaders headers) throws IOException {
        ProgrammeQuery asked = ProgrammeQuery.of(headers, site, state, edition, format, due, actions, people, language);
        return Download.of(XLSX, name("programme", ".xlsx"), out -> book.workbook(asked.filter(), asked.people(), asked.language(), out));
    }

    /** The tables of the workbook, each a CSV. */
    @GET
    @Path("/tables")
    @Produces({ZIP, Problem.TYPE})
    @Operation(operationId = "programme-tables", summary = "The tables of the programme's audit workbook, each a CSV",
        description = "Text that looks like a formula has a ' before it.")
    public Response tables(
        @Parameter(description = SITE) @QueryParam("site") String site,
        @Parameter(description = STATE) @QueryParam("state") String state,
        @Parameter(description = EDITION) @QueryParam("edition") String edition,
        @Parameter(description = FORMAT, schema = @Schema(enumeration = {"closed", "open", "individual"})) @QueryParam("format") String format,
        @Parameter(description = DUE) @QueryParam("due") String due,
        @Parameter(description = ACTIONS) @QueryParam("actions") String actions,
        @Parameter(description = PEOPLE) @QueryParam("people") String people,
        @Parameter(description = LANGUAGE) @QueryParam("language") String language, @Context HttpHeaders headers) throws IOException {
        ProgrammeQuery asked = ProgrammeQuery.of(headers, site, state, edition, format, due, actions, people, language);
        return Download.of(ZIP, name("programme-tables", ".zip"), out -> book.tables(asked.filter(), asked.people(), asked.language(), out));
    }

    /** Each rating of the signed assessments, and a code book. */
    @GET
    @Path("/ratings")
    @Produces({ZIP, Problem.TYPE})
    @Operation(operationId = "programme-ratings", summary = "Ratings of the signed assessments as tidy data, with a code book",
        description = "ratings.csv has one row a rating, codebook.csv one row a column of it.")
    public Response ratings(
        @Parameter(description = SITE) @QueryParam("site") String site,
        @Parameter(description = STATE) @QueryParam("state") String state,
        @Parameter(description = EDITION) @QueryParam("edition") String edition,
        @Parameter(description = FORMAT, schema = @Schema(enumeration = {"closed", "open", "individual"})) @QueryParam("format") String format,
        @Parameter(description = DUE) @QueryParam("due") String due,
        @Parameter(description = ACTIONS) @QueryParam("actions") String actions,
        @Parameter(description = PEOPLE) @QueryParam("people") String people,
        @Parameter(description = LANGUAGE) @QueryParam("language") String language, @Context HttpHeaders headers) throws IOException {
        ProgrammeQuery asked = ProgrammeQuery.of(headers, site, state, edition, format, due, actions, people, language);
        return Download.of(ZIP, name("programme-ratings", ".zip"), out -> book.ratings(asked.filter(), asked.people(), asked.language(), out));
    }

    private String name(String what, String ending) {
        return what + "-" + LocalDate.now(clock) + ending;
    }
}
