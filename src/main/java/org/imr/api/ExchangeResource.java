package org.imr.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.imr.exchange.Count;
import org.imr.exchange.ExchangeService;
import org.imr.exchange.Form;
import org.imr.exchange.Outcome;
import org.imr.exchange.Template;
import org.imr.workbook.TableFault;

/** `/exchange`: all that the caller may see as a file, and a file taken in. */
@Path("/exchange")
@RequestScoped
public class ExchangeResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ZIP = "application/zip";
    /** What is not even looked at; the exchange itself takes less and says how much. */
    private static final long LARGEST = 32_000_000;

    @Inject
    private ExchangeService exchange;
    @Inject
    private Clock clock;
    @Context
    private HttpHeaders headers;

    @GET
    @Produces({XLSX, ZIP, Problem.TYPE})
    @Operation(operationId = "export", summary = "Everything you may export, as one workbook or as a folder of CSV files")
    public Response give(@Parameter(description = "The form of the file") @QueryParam("format") @DefaultValue("xlsx") String format) throws IOException {
        Form form = Form.ofName("." + format).orElseThrow(() -> new BadRequestException("format is xlsx or zip"));
        return Download.of(form.type(), "imr-" + LocalDate.now(clock) + form.ending(), out -> exchange.give(form, out));
    }

    @GET
    @Path("/template")
    @Produces({XLSX, Problem.TYPE})
    @Operation(operationId = "template", summary = "An empty workbook to fill in, with an example row in each table")
    public Response template() throws IOException {
        return Download.of(XLSX, "imr-template.xlsx", out -> Template.write(out, Language.of(headers)));
    }

    @POST
    @Consumes({XLSX, ZIP})
    @Produces({MediaType.APPLICATION_JSON, Problem.TYPE})
    @Operation(operationId = "import", summary = "Takes a file in: all of it, or nothing",
        description = "Rows with a known key are updated, absent rows stay. Coordinators of all sites and administrators, with a token that may change things.")
    @APIResponse(responseCode = "200", description = "What was written, or would be", content = @Content(mediaType = MediaType.APPLICATION_JSON,
        schema = @Schema(implementation = Taken.class)))
    @APIResponse(responseCode = "403", description = "The token reads and changes nothing")
    @APIResponse(responseCode = "409", description = "Somebody else was writing the same")
    @APIResponse(responseCode = "413", description = "More than 32 MB")
    @APIResponse(responseCode = "415", description = "Neither of the two types")
    @APIResponse(responseCode = "422", description = "The file has faults; nothing was written",
        content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = FaultyFile.class)))
    public Response take(
        @Parameter(description = "true checks and writes nothing") @QueryParam("dry-run") @DefaultValue("false") String dryRun,
        @RequestBody(required = true, description = "An .xlsx with one sheet a table, or a .zip with one Table.csv a table") InputStream body) throws IOException {
        if (!dryRun.equals("true") && !dryRun.equals("false")) {
            throw new BadRequestException("dry-run is true or false");
        }
        String length = headers.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length != null && (length.length() > 18 || Long.parseLong(length) > LARGEST)) {
            return Problem.of(413).detail("At most " + LARGEST / 1_000_000 + " MB.").response();
        }
        Form form = Form.ofType(headers.getHeaderString(HttpHeaders.CONTENT_TYPE)).orElseThrow(NotSupportedException::new);
        Outcome outcome = exchange.take(form, body, dryRun.equals("true"));
        if (outcome.isSound()) {
            return Response.ok(new Taken(outcome.tables(), lines(outcome.warnings())), MediaType.APPLICATION_JSON).build();
        }
        return Problem.of(422).detail("The file has faults. Nothing was written.")
            .with("faults", lines(outcome.faults())).response();
    }

    private List<FaultLine> lines(List<TableFault> faults) {
        Locale language = Language.of(headers);
        return faults.stream().map(fault -> new FaultLine(fault.table(), fault.row(), fault.column(), fault.found(), fault.expected(language)))
            .toList();
    }

    /** What an import did or would do, table by table; the warnings are about rows that are taken all the same. */
    public record Taken(Map<String, Count> tables, List<FaultLine> warnings) {
    }

    /** A problem with the faults of a file. */
    public record FaultyFile(String type, String title, int status, String detail, List<FaultLine> faults) {
    }

    /** One fault of a file. */
    public record FaultLine(String table, int row, String column, String found, String expected) {
    }
}
