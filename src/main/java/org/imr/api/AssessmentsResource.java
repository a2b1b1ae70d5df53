package org.imr.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.imr.assessment.AssessmentLine;
import org.imr.assessment.AssessmentService;
import org.imr.assessment.DossierService;
import org.imr.kernel.Slice;
import org.imr.report.AuditService;
import org.imr.report.FeedbackReportService;
import org.imr.report.People;

/** `/assessments`: those the caller may see, one with its ratings, its audit workbook, and its report to the group. */
@Path("/assessments")
@RequestScoped
public class AssessmentsResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ID = "Code of the group and number, such as B-01-2";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Inject
    private AssessmentService assessments;
    @Inject
    private DossierService dossiers;
    @Inject
    private AuditService audit;
    @Inject
    private FeedbackReportService feedback;

    /** The newest cut-off first. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Problem.TYPE})
    @Operation(operationId = "assessments", summary = "Assessments you may see, the newest cut-off first")
    public List<AssessmentSummary> assessments(@Context UriInfo address, @Context HttpServletResponse answer,
        @Parameter(description = "How many to pass over") @QueryParam("offset") String offset,
        @Parameter(description = "How many to give") @QueryParam("limit") String limit) {
        Part part = Part.of(offset, limit);
        Slice<AssessmentLine> all = assessments.list(null, part.offset(), part.limit());
        part.tell(all.total(), address, answer);
        return all.rows().stream().map(AssessmentSummary::of).toList();
    }

    @GET
    @Path("/{id}")
    @Produces({MediaType.APPLICATION_JSON, Problem.TYPE})
    @Operation(operationId = "assessment", summary = "One assessment as you may see it: ratings, consensus, mean, band, signatures")
    public AssessmentDetail assessment(@Parameter(description = ID) @PathParam("id") String id) {
        return AssessmentDetail.of(assessments.open(id));
    }

    /** What its dossier says, item by item; without one what the records say now, as of the cut-off date. */
    @GET
    @Path("/{id}/evidence")
    @Produces({MediaType.APPLICATION_JSON, Problem.TYPE})
    @Operation(operationId = "dossier", summary = "What its dossier says, item by item")
    public DossierDocument evidence(@Parameter(description = ID) @PathParam("id") String id, @Context HttpHeaders headers) {
        return DossierDocument.of(dossiers.open(id), Language.of(headers));
    }

    /** The audit workbook. @param people `names`, `codes` or `aggregated`; codes where it is not said */
    @GET
    @Path("/{id}/workbook")
    @Produces({XLSX, Problem.TYPE})
    @Operation(operationId = "assessmentWorkbook", summary = "Its audit workbook")
    public Response workbook(
        @Parameter(description = ID) @PathParam("id") String id,
        @Parameter(description = "How much of people stands in it") @QueryParam("people") String people) throws IOException {
        People wanted = People.of(people).orElseThrow(() -> new BadRequestException("people is names, codes or aggregated"));
        byte[] workbook = audit.workbook(id, wanted);
        return Download.of(XLSX, "audit-" + id + (people == null ? "" : "-" + people) + ".xlsx", out -> out.write(workbook));
    }

    /** The report to the group, for Word. */
    @GET
    @Path("/{id}/report")
    @Produces({DOCX, Problem.TYPE})
    @Operation(operationId = "report", summary = "Its report to the group")
    public Response report(@Parameter(description = ID) @PathParam("id") String id) throws IOException {
        byte[] document = feedback.document(id);
        return Download.of(DOCX, "report-" + id + ".docx", out -> out.write(document));
    }
}
