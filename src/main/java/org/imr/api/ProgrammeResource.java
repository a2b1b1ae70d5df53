package org.imr.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.imr.kernel.Word;
import org.imr.oversight.Filter;
import org.imr.report.People;
import org.imr.report.ProgrammeBookService;

/** `/programme`: what a coordinator carries away of it. */
@Path("/programme")
@RequestScoped
public class ProgrammeResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv";
    private static final String ZIP = "application/zip";

    @Inject
    private ProgrammeBookService book;
    @Inject
    private Clock clock;

    /** The audit workbook. */
    @GET
    @Path("/workbook")
    @Produces({XLSX, Problem.TYPE})
    @Operation(operationId = "programmeWorkbook", summary = "The audit workbook of the programme, narrowed like its page")
    public Response workbook(@BeanParam ProgrammeQuery asked) throws IOException {
        return file(XLSX, "programme-" + Word.of(asked.people()), ".xlsx", asked, book::workbook);
    }

    /** The tables of the workbook, each a CSV. */
    @GET
    @Path("/tables")
    @Produces({ZIP, Problem.TYPE})
    @Operation(operationId = "programmeTables", summary = "The tables of that workbook, a CSV each")
    public Response tables(@BeanParam ProgrammeQuery asked) throws IOException {
        return file(ZIP, "programme-tables-" + Word.of(asked.people()), ".zip", asked, book::tables);
    }

    /** Each rating of the signed assessments, and a code book. */
    @GET
    @Path("/ratings")
    @Produces({ZIP, Problem.TYPE})
    @Operation(operationId = "programmeRatings", summary = "Each rating of the signed assessments as tidy data, with a code book")
    public Response ratings(@BeanParam ProgrammeQuery asked) throws IOException {
        return file(ZIP, "programme-ratings-" + Word.of(asked.people()), ".zip", asked, book::ratings);
    }

    /** The table of the programme at a glance. */
    @GET
    @Path("/overview")
    @Produces({CSV, Problem.TYPE})
    @Operation(operationId = "programmeOverview", summary = "The programme at a glance, group by group or site by site, as its page shows it to you")
    public Response overview(@BeanParam ProgrammeQuery asked) throws IOException {
        boolean bySite = asked.bySite();
        return file(CSV, bySite ? "programme-sites" : "programme-groups", ".csv", asked,
            (filter, people, language, out) -> book.overview(filter, bySite, language, out));
    }

    /** What writes a file of the programme. */
    private interface Writer {

        void write(Filter filter, People people, String language, OutputStream out) throws IOException;
    }

    /** What is asked is looked at before the answer begins: a fault in it can then still be told. */
    private Response file(String type, String what, String ending, ProgrammeQuery asked, Writer writer) throws IOException {
        Filter filter = asked.filter();
        People people = asked.people();
        String language = asked.language();
        // The name says who is in it and of when it is, so that one saved file is told from another.
        String period = filter.days().from().map(day -> "-from-" + day).orElse("") + filter.days().to().map(day -> "-to-" + day).orElse("");
        return Download.of(type, what + period + "-" + LocalDate.now(clock) + ending, out -> writer.write(filter, people, language, out));
    }
}
