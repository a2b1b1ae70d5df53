package org.imr.api;

import static java.util.stream.Collectors.joining;

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
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.imr.evidence.EvidenceService;
import org.imr.fidelity.GroupRecord;
import org.imr.fidelity.Judgement;
import org.imr.fidelity.Occasion;
import org.imr.fidelity.Scale;
import org.imr.kernel.Slice;
import org.imr.library.Definitions;
import org.imr.roster.GroupLine;
import org.imr.roster.GroupPicture;
import org.imr.roster.GroupService;
import org.imr.roster.SessionLine;
import org.imr.session.Attendance;
import org.imr.session.AttendanceMatrix;

/** `/groups`: the groups the caller may see, one with its roster and sessions, and what its records say. */
@Path("/groups")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.TYPE})
public class GroupsResource {

    @Inject
    private GroupService groups;
    @Inject
    private AttendanceMatrix attendance;
    @Inject
    private EvidenceService evidence;
    @Inject
    private Definitions definitions;
    @Context
    private HttpHeaders headers;
    @Context
    private UriInfo address;

    /** Those under way first, then those that are over. */
    @GET
    @Operation(operationId = "groups", summary = "Groups you may see, those under way first")
    public List<GroupSummary> groups(
        @Parameter(description = "How many to pass over") @QueryParam("offset") String offset,
        @Parameter(description = "How many to give") @QueryParam("limit") String limit, @Context HttpServletResponse answer) {
        Part part = Part.of(offset, limit);
        Slice<GroupLine> underWay = groups.list(false, part.offset(), part.limit());
        int room = part.limit() - underWay.rows().size();
        Slice<GroupLine> over = groups.list(true, (int) Math.max(0, part.offset() - underWay.total()), Math.max(1, room));
        part.tell(underWay.total() + over.total(), address, answer);
        return Stream.concat(underWay.rows().stream(), over.rows().stream().limit(room)).map(GroupSummary::of).toList();
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "group", summary = "One group with its roster, its sessions and what they add up to")
    public GroupDetail group(@Parameter(description = "Code of the group") @PathParam("code") String code) {
        GroupPicture group = groups.group(code);
        List<Integer> held = group.sessions().stream().filter(SessionLine::isHeld).map(SessionLine::number).toList();
        Map<String, Map<Integer, Attendance.Status>> marks = attendance.of(code, held);
        return GroupDetail.of(group, marks);
    }

    /**
     * The evidence for each item as of a day; a day to come is refused, for nobody knows it yet. By the scale of the programme unless
     * another is named, and for all of its items unless an occasion is.
     */
    @GET
    @Path("/{code}/evidence")
    @Operation(operationId = "evidence", summary = "What the records of a group say, item by item, as of a day",
        description = "Who and what is counted, what that suggests, and what would lift it. It suggests; only a person rates.")
    public EvidenceDocument evidence(
        @Parameter(description = "Code of the group") @PathParam("code") String code,
        @Parameter(description = "The day; today without it") @QueryParam("as-of") String asOf,
        @Parameter(description = "Items of that occasion, such as mid; all of them without it") @QueryParam("occasion") String occasion,
        @Parameter(description = "Code of a scale; the programme's own without it") @QueryParam("scale") String scaleCode) {
        GroupRecord record = evidence.record(code);
        LocalDate day = Day.of("as-of", asOf).orElse(record.asOf());
        if (day.isAfter(record.asOf())) {
            throw new BadRequestException("as-of is a day to come");
        }
        Scale scale = definitions.scale(Filled.of(scaleCode).orElse(Scale.OF_THE_PROGRAMME));
        Optional<Occasion> wanted = Filled.of(occasion).isEmpty() ? scale.whole() : Optional.of(scale.occasion(occasion).orElseThrow(
            () -> new BadRequestException("occasion is one of " + scale.occasions().stream().map(Occasion::code).collect(joining(", ")))));
        return new EvidenceDocument(code, day, wanted.map(Occasion::code).orElse(null), scale.code(), scale.version(),
            Judgement.of(scale, wanted.map(scale::items).orElse(scale.items()), record.asOf(day)).stream()
                .map(item -> EvidenceItem.of(item, Language.of(headers))).toList());
    }
}
