package org.imr.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    public Response give(@QueryParam("format") @DefaultValue("xlsx") String format) throws IOException {
        Form form = Form.ofName("." + format).orElseThrow(() -> new BadRequestException("format is xlsx or zip"));
        return Download.of(form.type(), "imr-" + LocalDate.now(clock) + form.ending(), out -> exchange.give(form, out));
    }

    @GET
    @Path("/template")
    @Produces({XLSX, Problem.TYPE})
    public Response template() throws IOException {
        return Download.of(XLSX, "imr-template.xlsx", out -> Template.write(out, Language.of(headers)));
    }

    @POST
    @Consumes({XLSX, ZIP})
    @Produces({MediaType.APPLICATION_JSON, Problem.TYPE})
    public Response take(@QueryParam("dry-run") @DefaultValue("false") String dryRun, @HeaderParam("Content-Length") Long length,
                         @HeaderParam("Content-Type") String type, InputStream body) throws IOException {
        if (!dryRun.equals("true") && !dryRun.equals("false")) {
            throw new BadRequestException("dry-run is true or false");
        }
        if (length != null && length > LARGEST) {
            return Problem.of(413).response();
        }
        Outcome outcome = exchange.take(Form.ofType(type).orElseThrow(), body, dryRun.equals("true"));
        if (outcome.isSound()) {
            Map<String, Object> taken = new LinkedHashMap<>(Map.of("tables", outcome.tables()));
            if (!outcome.warnings().isEmpty()) {
                taken.put("warnings", lines(outcome.warnings()));
            }
            return Response.ok(taken, MediaType.APPLICATION_JSON).build();
        }
        return Problem.of(422).detail("The file has faults. Nothing was written.")
            .with("faults", lines(outcome.faults())).response();
    }

    private List<FaultLine> lines(List<TableFault> faults) {
        Locale language = Language.of(headers);
        return faults.stream().map(fault -> new FaultLine(fault.table(), fault.row(), fault.column(), fault.found(), fault.expected(language)))
            .toList();
    }

    /** One fault of a file. */
    public record FaultLine(String table, int row, String column, String found, String expected) {
    }
}
