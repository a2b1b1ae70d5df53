package org.imr.api;

import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * What is the same for all calls in their description at `/openapi`, so that no resource has to say it: the problems that any call may
 * be answered with, the fields of long lists and of the limit of calls, files as bytes, the kinds of parameters, and that a key may be null.
 */
public class Description implements OASFilter {

    private static final String ROOT = "/api/v1/";
    /** The root itself, which stands without a last stroke. */
    private static final String INDEX = "/api/v1";
    private static final Map<String, String> ALWAYS = Map.of("401", "No token, or one that does not hold", "404", "Not there, or out of your reach",
        "405", "Not with that method", "406", "Not in that form", "429", "Too many calls; Retry-After says in how many seconds the next may come",
        "500", "A fault of ours; its number stands in the log");
    private static final Map<String, String> OF_LISTS = Map.of("X-Total-Count", "How many there are in all",
        "Link", "Where the first, previous, next and last part is (RFC 8288)");
    private static final Map<String, String> OF_PROGRAMME = Map.ofEntries(Map.entry("site", "Code of a site"), Map.entry("edition", "Code of an edition"),
        Map.entry("state", "Groups in that state: planned, running, completed or ended-early"),
        Map.entry("format", "Groups of that kind: closed, open or individual"),
        Map.entry("due", "How near the next assessment is: later, soon, due or overdue"), Map.entry("actions", "open: groups with open actions alone"),
        Map.entry("from", "The first day: of groups that ran, of sessions held, of cut-offs of assessments"), Map.entry("to", "The last such day, included"),
        Map.entry("by", "Which of the two tables"), Map.entry("people", "How much of people stands in it"),
        Map.entry("language", "en, da or nb; without it the one accepted"));
    private static final Map<String, String> OF_LIMIT = Map.of("RateLimit-Policy", "How many calls there are, in how many seconds",
        "RateLimit", "How many are left, and when all are back");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        withoutOwnList(api);
        PathItem index = api.getPaths().getPathItem(ROOT);
        if (index != null) {
            api.getPaths().removePathItem(ROOT);
            api.getPaths().addPathItem(INDEX, index);
        }
        api.getPaths().getPathItems().keySet().stream().filter(path -> !path.equals(INDEX) && !path.startsWith(ROOT)).toList().forEach(api.getPaths()::removePathItem);
        api.getComponents().getSchemas().values().forEach(Description::nullable);
        api.getComponents().getSchemas().get("Given").addProperty("rating", OASFactory.createSchema().nullable(true)
            .description("1 to 5, or cannot-rate").anyOf(List.of(of(SchemaType.INTEGER), of(SchemaType.STRING))));
        api.getComponents().addSchema("Problem", of(SchemaType.OBJECT).description("RFC 9457").addProperty("type", of(SchemaType.STRING))
            .addProperty("title", of(SchemaType.STRING)).addProperty("status", of(SchemaType.INTEGER)).addProperty("detail", of(SchemaType.STRING))
            .required(List.of("type", "title", "status")));
        api.getPaths().getPathItems().forEach((path, item) -> item.getOperations().values().forEach(operation -> describe(path, operation)));
    }

    private static void describe(String path, Operation operation) {
        Map<String, APIResponse> answers = new TreeMap<>(operation.getResponses().getAPIResponses());
        APIResponse usual = answers.remove("default");
        if (usual != null) {
            answers.put("200", usual.description(words(operation)));
            usual.getContent().removeMediaType(Problem.TYPE);
        }
        // A method that says another answer has to say the good one too; one that forgot takes nothing else down.
        answers.computeIfAbsent("200", status -> OASFactory.createAPIResponse().description(words(operation)).content(OASFactory.createContent()));
        answers.get("200").getContent().getMediaTypes().forEach((type, content) -> {
            if (!type.equals(MediaType.APPLICATION_JSON)) {
                content.schema(of(SchemaType.STRING).format("binary"));
            }
        });
        OF_LIMIT.forEach((name, text) -> header(answers.get("200"), name, text));
        together(path, operation);
        List<Parameter> parameters = operation.getParameters() == null ? List.of() : operation.getParameters();
        parameters.forEach(parameter -> kind(path, parameter));
        if (parameters.stream().anyMatch(parameter -> parameter.getName().equals("limit"))) {
            OF_LISTS.forEach((name, text) -> header(answers.get("200"), name, text));
        }
        if (parameters.stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.QUERY)) {
            answers.put("400", OASFactory.createAPIResponse().description("A parameter that is none of those described"));
        }
        ALWAYS.forEach((status, text) -> answers.putIfAbsent(status, OASFactory.createAPIResponse().description(text)));
        answers.forEach((status, answer) -> {
            if (!status.startsWith("2") && (answer.getContent() == null || answer.getContent().getMediaTypes().isEmpty())) {
                answer.content(problem());
            }
        });
        if (operation.getRequestBody() != null) {
            operation.getRequestBody().getContent().getMediaTypes().values().forEach(content -> content.schema(of(SchemaType.STRING).format("binary")));
        }
        APIResponses all = OASFactory.createAPIResponses();
        answers.forEach(all::addAPIResponse);
        operation.responses(all).addTag(path.equals(INDEX) ? "index" : path.substring(ROOT.length()).replaceAll("/.*", ""));
    }

    /** Parameters that stand in {@link ProgrammeQuery}: the server's scan passes over such a class, and fails where its fields are described. */
    private static void together(String path, Operation operation) {
        if (path.matches(ROOT + "programme/(workbook|tables|ratings|overview)")) {
            Map<String, String> parameters = new TreeMap<>(OF_PROGRAMME);
            parameters.remove(path.endsWith("/overview") ? "people" : "by");
            operation.setParameters(new ArrayList<>(parameters.entrySet().stream().map(one -> OASFactory.createParameter()
                .name(one.getKey()).in(Parameter.In.QUERY).description(one.getValue()).schema(of(SchemaType.STRING))).toList()));
        }
    }

    private static String words(Operation operation) {
        return operation.getSummary() == null ? operation.getOperationId() : operation.getSummary();
    }

    /** Whole numbers, days and choices come as text and are read with care, so the scan of the code does not know them. */
    private static void kind(String path, Parameter parameter) {
        if (parameter.getIn() == Parameter.In.PATH) {
            parameter.required(true);
        }
        switch (parameter.getName()) {
            case "offset" -> parameter.schema(of(SchemaType.INTEGER).minimum(BigDecimal.ZERO).defaultValue(0));
            case "limit" -> parameter.schema(of(SchemaType.INTEGER).minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(Part.MOST)).defaultValue(Part.MOST));
            case "as-of", "from", "to" -> parameter.schema(of(SchemaType.STRING).format("date"));
            case "dry-run" -> parameter.schema(of(SchemaType.BOOLEAN).defaultValue(false));
            case "format" -> parameter.schema(path.endsWith("/exchange")
                ? of(SchemaType.STRING).enumeration(List.of("xlsx", "zip")).defaultValue("xlsx") : parameter.getSchema());
            case "by" -> parameter.schema(of(SchemaType.STRING).enumeration(List.of("group", "site")).defaultValue("group"));
            case "people" -> parameter.schema(of(SchemaType.STRING).enumeration(List.of("names", "codes", "aggregated")).defaultValue("codes"));
            default -> {
                // As it was found.
            }
        }
    }

    /** Lists and maps are always there. */
    private static void nullable(Schema schema) {
        if (schema.getType() == SchemaType.STRING) {
            schema.nullable(true);
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().stream().filter(part -> part.getType() != null && part.getType() != SchemaType.ARRAY
                && part.getType() != SchemaType.OBJECT).forEach(part -> part.nullable(true));
        }
    }

    private static void header(APIResponse answer, String name, String text) {
        answer.addHeader(name, OASFactory.createHeader().description(text).schema(of(SchemaType.STRING)));
    }

    private static Content problem() {
        return OASFactory.createContent().addMediaType(Problem.TYPE, OASFactory.createMediaType().schema(OASFactory.createSchema().ref("Problem")));
    }

    private static Schema of(SchemaType type) {
        return OASFactory.createSchema().type(type);
    }

    /** Payara writes a list of its own at the root of the document, which OpenAPI does not know. */
    private static void withoutOwnList(OpenAPI api) {
        try {
            api.getClass().getMethod("setEndpoints", Map.class).invoke(api, Map.of());
        } catch (ReflectiveOperationException e) {
            // Another server has no such list.
        }
    }
}
