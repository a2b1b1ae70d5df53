package org.imr.api;

import static java.util.stream.Collectors.joining;

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
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.imr.evidence.EvidenceService;
import org.imr.fidelity.GroupRecord;
import org.imr.fidelity.Judgement;
import org.imr.fidelity.Occasion;
import org.imr.fidelity.Scale;
import org.imr.library.Definitions;
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

    private static final int ALL = 10_000;

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

    /** Those under way first, then those that are over. */
    @GET
    public List<GroupSummary> groups() {
        return Stream.of(false, true).flatMap(over -> groups.list(over, 0, ALL).rows().stream()).map(GroupSummary::of).toList();
    }

    @GET
    @Path("/{code}")
    public GroupDetail group(@PathParam("code") String code) {
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
    public EvidenceDocument evidence(@PathParam("code") String code, @QueryParam("as-of") String asOf,
                                     @QueryParam("occasion") String occasion, @QueryParam("scale") String scaleCode) {
        GroupRecord record = evidence.record(code);
        LocalDate day = asOf == null ? record.asOf() : day(asOf);
        if (day.isAfter(record.asOf())) {
            throw new BadRequestException("as-of is a day to come");
        }
        Scale scale = definitions.scale(scaleCode == null ? Scale.OF_THE_PROGRAMME : scaleCode);
        Optional<Occasion> wanted = occasion == null ? scale.whole() : Optional.of(scale.occasion(occasion).orElseThrow(
            () -> new BadRequestException("occasion is one of " + scale.occasions().stream().map(Occasion::code).collect(joining(", ")))));
        return new EvidenceDocument(code, day, wanted.map(Occasion::code).orElse(null), scale.code(), scale.version(),
            Judgement.of(scale, wanted.map(scale::items).orElse(scale.items()), record.asOf(day)).stream()
                .map(item -> EvidenceItem.of(item, Language.of(headers))).toList());
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new BadRequestException("as-of is a date such as 2026-03-02");
        }
    }
}
