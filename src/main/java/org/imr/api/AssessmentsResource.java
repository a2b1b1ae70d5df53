package org.imr.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.io.IOException;
import java.util.List;
import org.imr.assessment.AssessmentService;
import org.imr.assessment.DossierService;
import org.imr.report.AuditService;
import org.imr.report.FeedbackReportService;
import org.imr.report.People;

/** `/assessments`: those the caller may see, one with its ratings, its audit workbook, and its report to the group. */
@Path("/assessments")
@RequestScoped
public class AssessmentsResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final int ALL = 10_000;

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
    public List<AssessmentSummary> assessments() {
        return assessments.list(null, 0, ALL).rows().stream().map(AssessmentSummary::of).toList();
    }

    @GET
    @Path("/{id}")
    @Produces({MediaType.APPLICATION_JSON, Problem.TYPE})
    public AssessmentDetail assessment(@PathParam("id") String id) {
        return AssessmentDetail.of(assessments.open(id));
    }

    /** What its dossier says, item by item; without one what the records say now, as of the cut-off date. */
    @GET
    @Path("/{id}/evidence")
    @Produces({MediaType.APPLICATION_JSON, Problem.TYPE})
    public DossierDocument evidence(@PathParam("id") String id, @Context HttpHeaders headers) {
        return DossierDocument.of(dossiers.open(id), Language.of(headers));
    }

    /** The audit workbook. @param people `names`, `codes` or `aggregated`; codes where it is not said */
    @GET
    @Path("/{id}/workbook")
    @Produces({XLSX, Problem.TYPE})
    public Response workbook(@PathParam("id") String id, @QueryParam("people") String people) throws IOException {
        People wanted = People.of(people).orElseThrow(() -> new BadRequestException("people is names, codes or aggregated"));
        byte[] workbook = audit.workbook(id, wanted);
        return Download.of(XLSX, "audit-" + id + (people == null ? "" : "-" + people) + ".xlsx", out -> out.write(workbook));
    }

    /** The report to the group, for Word. */
    @GET
    @Path("/{id}/report")
    @Produces({DOCX, Problem.TYPE})
    public Response report(@PathParam("id") String id) throws IOException {
        byte[] document = feedback.document(id);
        return Download.of(DOCX, "report-" + id + ".docx", out -> out.write(document));
    }
}
