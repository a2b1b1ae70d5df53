package org.imr.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The description at `/openapi`, held to the rules of OpenAPI 3.0 and against what is really answered. */
record Described(JsonObject document) {

    private static final Pattern PLACE = Pattern.compile("\\{([^}]*)}");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch", "head", "options", "trace");

    JsonObject operation(String method, String path) {
        return document.getJsonObject("paths").getJsonObject("/api/v1" + path).getJsonObject(method);
    }

    /** A reader of OpenAPI that is not ours finds nothing that is wrong, missing or unknown to the format. */
    void mustBeOpenApi() {
        SwaggerParseResult read = new OpenAPIV3Parser().readContents(document.toString());
        assertThat(read.getMessages()).isEmpty();
        assertThat(read.getOpenAPI().getPaths().keySet()).isEqualTo(document.getJsonObject("paths").keySet());
    }

    Set<String> calls() {
        Set<String> calls = new HashSet<>();
        document.getJsonObject("paths").forEach((path, item) -> item.asJsonObject().keySet().stream().filter(METHODS::contains)
            .forEach(method -> calls.add(method + " " + path)));
        return calls;
    }

    /** What OpenAPI asks of a document, and what we ask of each call: names, words, its parameters, its errors. */
    void mustBeSound() {
        assertThat(document.getString("openapi")).startsWith("3.");
        assertThat(document.getJsonObject("info").getString("title")).isEqualTo("IMR Manager");
        assertThat(document.getJsonObject("info").getString("version")).isNotBlank();
        assertThat(document.getJsonObject("components").getJsonObject("securitySchemes").getJsonObject("token").getString("scheme")).isEqualTo("bearer");
        assertThat(document.getJsonArray("security").getJsonObject(0)).containsKey("token");
        references(document);
        List<String> names = new ArrayList<>();
        document.getJsonObject("paths").forEach((path, item) -> item.asJsonObject().forEach((method, operation) -> {
            if (METHODS.contains(method)) {
                names.add(operation.asJsonObject().getString("operationId"));
                call(path, operation.asJsonObject());
            }
        }));
        assertThat(names).doesNotHaveDuplicates();
    }

    private static void call(String path, JsonObject operation) {
        assertThat(operation.getString("summary", "")).as(path + " has a summary").isNotBlank();
        Set<String> places = new HashSet<>();
        Matcher place = PLACE.matcher(path);
        while (place.find()) {
            places.add(place.group(1));
        }
        Set<String> inPath = new HashSet<>();
        if (operation.containsKey("parameters")) {
            operation.getJsonArray("parameters").getValuesAs(JsonObject.class).forEach(parameter -> {
                assertThat(parameter.getString("description", "")).as(path + " " + parameter.getString("name")).isNotBlank();
                assertThat(parameter.getJsonObject("schema")).containsKey("type");
                if (parameter.getString("in").equals("path")) {
                    assertThat(parameter.getBoolean("required")).isTrue();
                    inPath.add(parameter.getString("name"));
                }
            });
        }
        assertThat(inPath).as(path).isEqualTo(places);
        JsonObject answers = operation.getJsonObject("responses");
        assertThat(answers.keySet()).as(path).contains("200", "401", "404", "405", "406", "429", "500").doesNotContain("default");
        assertThat(answers.getJsonObject("200").getJsonObject("content")).as(path + " says what it gives").isNotEmpty();
        answers.forEach((status, answer) -> {
            assertThat(answer.asJsonObject().getString("description")).as(path + " " + status).isNotBlank();
            assertThat(answer.asJsonObject().getJsonObject("content").containsKey(Problem.TYPE)).as(path + " " + status).isEqualTo(!status.equals("200"));
        });
    }

    private void references(JsonValue value) {
        if (value instanceof JsonObject object) {
            object.forEach((key, part) -> {
                if (key.equals("$ref")) {
                    assertThat(resolve(((JsonString) part).getString())).as(part.toString()).isNotNull();
                } else {
                    references(part);
                }
            });
        } else if (value.getValueType() == JsonValue.ValueType.ARRAY) {
            value.asJsonArray().forEach(this::references);
        }
    }

    private JsonObject resolve(String reference) {
        JsonObject found = document;
        for (String step : reference.substring(2).split("/")) {
            found = found == null ? null : found.getJsonObject(step);
        }
        return found;
    }

    /** The answer has each key that is described, no other, and values of the kinds described. */
    void mustFit(String path, JsonValue answer) {
        fits(path, answer, operation("get", path).getJsonObject("responses").getJsonObject("200").getJsonObject("content")
            .getJsonObject("application/json").getJsonObject("schema"));
    }

    private void fits(String where, JsonValue value, JsonObject schema) {
        if (schema.containsKey("$ref")) {
            if (value != JsonValue.NULL) {
                fits(where, value, resolve(schema.getString("$ref")));
            }
            return;
        }
        if (value == JsonValue.NULL) {
            assertThat(schema.getBoolean("nullable", false)).as(where + " may be null").isTrue();
            return;
        }
        switch (schema.getString("type", "")) {
            case "array" -> value.asJsonArray().forEach(part -> fits(where + "[]", part, schema.getJsonObject("items")));
            case "object" -> {
                if (schema.containsKey("properties")) {
                    JsonObject properties = schema.getJsonObject("properties");
                    assertThat(value.asJsonObject().keySet()).as(where).isEqualTo(properties.keySet());
                    properties.forEach((key, part) -> fits(where + "." + key, value.asJsonObject().get(key), part.asJsonObject()));
                }
            }
            case "string" -> assertThat(value).as(where).isInstanceOf(JsonString.class);
            case "integer", "number" -> assertThat(value).as(where).isInstanceOf(JsonNumber.class);
            case "boolean" -> assertThat(value).as(where).isIn(JsonValue.TRUE, JsonValue.FALSE);
            default -> assertThat(schema.keySet()).as(where).doesNotContain("type");
        }
    }
}
