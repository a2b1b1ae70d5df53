package org.imr.api;

import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
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
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * What is the same for all calls in their description at `/openapi`, so that no resource has to say it: the problems that any call may
 * be answered with, the fields that tell how many calls are left, files as bytes, and that a key may be null.
 */
public class Description implements OASFilter {

    private static final Map<String, String> ALWAYS = Map.of("401", "No token, or one that does not hold", "405", "Not with that method",
        "406", "Not in that form", "429", "Too many calls; Retry-After says in how many seconds the next may come", "500", "A fault of ours; its number stands in the log");
    private static final List<String> LIMITS = List.of("RateLimit-Policy", "RateLimit");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        // The server has descriptions of its own calls beside ours.
        api.getPaths().getPathItems().keySet().stream().filter(path -> !path.startsWith("/api/v1/")).toList().forEach(api.getPaths()::removePathItem);
        api.getComponents().getSchemas().values().forEach(Description::nullable);
        api.getComponents().addSchema("Problem", problem());
        api.getPaths().getPathItems().forEach((path, item) -> describe(path, item));
    }

    private static void describe(String path, PathItem item) {
        for (Operation operation : item.getOperations().values()) {
            Map<String, APIResponse> answers = new LinkedHashMap<>(operation.getResponses().getAPIResponses());
            APIResponse good = answers.containsKey("200") ? answers.get("200") : answers.get("default");
            if (!answers.containsKey("200")) {
                good.description(operation.getSummary());
            }
            answers.remove("default");
            answers.put("200", good);
            good.getContent().removeMediaType(Problem.TYPE);
            good.getContent().getMediaTypes().forEach((type, content) -> {
                if (!type.equals(MediaType.APPLICATION_JSON)) {
                    content.schema(OASFactory.createSchema().type(Schema.SchemaType.STRING).format("binary"));
                }
            });
            LIMITS.forEach(name -> good.addHeader(name, OASFactory.createHeader().description("How many calls there are, and are left")
                .schema(OASFactory.createSchema().type(Schema.SchemaType.STRING))));
            ALWAYS.forEach((status, text) -> answers.putIfAbsent(status, OASFactory.createAPIResponse().description(text)));
            answers.putIfAbsent("404", OASFactory.createAPIResponse().description("Not there, or out of your reach"));
            answers.forEach((status, answer) -> {
                if (!status.startsWith("2") && answer.getContent() == null) {
                    answer.content(problemContent());
                }
            });
            if (operation.getRequestBody() != null) {
                operation.getRequestBody().getContent().getMediaTypes().values()
                    .forEach(content -> content.schema(OASFactory.createSchema().type(Schema.SchemaType.STRING).format("binary")));
            }
            operation.setResponses(responses(answers));
            operation.addTag(path.substring("/api/v1/".length()).replaceAll("/.*", ""));
        }
    }

    /** Lists, maps and truth values are always there. */
    private static void nullable(Schema schema) {
        if (schema.getProperties() != null) {
            schema.getProperties().values().stream().filter(part -> part.getRef() == null && part.getType() != Schema.SchemaType.ARRAY
                && part.getType() != Schema.SchemaType.BOOLEAN).forEach(part -> part.nullable(true));
        }
    }

    private static APIResponses responses(Map<String, APIResponse> answers) {
        APIResponses responses = OASFactory.createAPIResponses();
        new TreeMap<>(answers).forEach(responses::addAPIResponse);
        return responses;
    }

    private static Content problemContent() {
        return OASFactory.createContent().addMediaType(Problem.TYPE, OASFactory.createMediaType().schema(OASFactory.createSchema().ref("Problem")));
    }

    private static Schema problem() {
        return OASFactory.createSchema().type(Schema.SchemaType.OBJECT).description("RFC 9457")
            .addProperty("type", text()).addProperty("title", text()).addProperty("status", OASFactory.createSchema().type(Schema.SchemaType.INTEGER))
            .addProperty("detail", text()).required(List.of("type", "title", "status"));
    }

    private static Schema text() {
        return OASFactory.createSchema().type(Schema.SchemaType.STRING);
    }
}
