package org.imr.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The root itself: which calls there are, for whoever begins with nothing but the address. */
@Path("/")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.TYPE})
public class IndexResource {

    private static final String ROOT = "/api/v1";
    private static final List<Class<?>> RESOURCES = List.of(AssessmentsResource.class, EditionsResource.class, ExchangeResource.class, GroupsResource.class,
        OwnHandoutsResource.class, ProgrammeResource.class, ScalesResource.class, StatisticsResource.class);

    @GET
    @Operation(operationId = "index", summary = "What there is to call, and where it is described")
    public IndexDocument index() {
        return new IndexDocument("IMR Manager", "1", "/openapi", RESOURCES.stream().flatMap(IndexResource::calls)
            .sorted(Comparator.comparing(IndexDocument.Call::href).thenComparing(IndexDocument.Call::method)).toList());
    }

    /** As the methods say themselves, so that nothing is told twice. */
    private static Stream<IndexDocument.Call> calls(Class<?> resource) {
        return Arrays.stream(resource.getMethods()).filter(method -> method.isAnnotationPresent(Operation.class))
            .map(method -> new IndexDocument.Call(method.isAnnotationPresent(GET.class) ? "GET" : "POST", ROOT + resource.getAnnotation(Path.class).value() + below(method), method.getAnnotation(Operation.class).summary()));
    }

    private static String below(Method method) {
        return Optional.ofNullable(method.getAnnotation(Path.class)).map(Path::value).orElse("");
    }
}
