package org.imr.assessment;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Records as JSON that is the same for the same content, and back: no white space, fields in the order of the record, sets sorted,
 * days as `2026-03-02`, what is absent left out. A field that an older text does not have is read as absent, empty, zero or false, so
 * a record may grow and what was frozen can still be read; a field is never renamed.
 */
final class CanonicalJson {

    private CanonicalJson() {
    }

    /** @param value a record of records, lists, sets, texts, whole numbers, truth values, enums and days */
    static String write(Object value) {
        StringBuilder text = new StringBuilder();
        write(value, text);
        return text.toString();
    }

    private static void write(Object value, StringBuilder to) {
        if (value instanceof Record row) {
            String comma = "{";
            for (RecordComponent field : row.getClass().getRecordComponents()) {
                Object held = get(row, field);
                if (held != null) {
                    to.append(comma).append('"').append(field.getName()).append("\":");
                    write(held, to);
                    comma = ",";
                }
            }
            to.append(comma.equals("{") ? "{}" : "}");
        } else if (value instanceof Collection<?> many) {
            List<String> all = many.stream().map(CanonicalJson::write).toList();
            to.append('[').append(String.join(",", many instanceof Set ? all.stream().sorted().toList() : all)).append(']');
        } else if (value instanceof Number || value instanceof Boolean) {
            to.append(value);
        } else {
            quote(value instanceof Enum<?> word ? word.name() : value.toString(), to);
        }
    }

    private static void quote(String text, StringBuilder to) {
        to.append('"');
        for (char sign : text.toCharArray()) {
            if (sign == '"' || sign == '\\') {
                to.append('\\').append(sign);
            } else if (sign < ' ') {
                to.append(String.format("\\u%04x", (int) sign));
            } else {
                to.append(sign);
            }
        }
        to.append('"');
    }

    /** @throws jakarta.json.JsonException when it is no JSON */
    static JsonObject parse(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    /** The record that was written. */
    static <R extends Record> R read(JsonValue json, Class<R> type) {
        return type.cast(value(json, type));
    }

    private static Object value(JsonValue json, Type type) {
        if (type instanceof ParameterizedType many) {
            JsonArray array = json == null ? JsonValue.EMPTY_JSON_ARRAY : json.asJsonArray();
            List<Object> all = array.stream().map(one -> value(one, many.getActualTypeArguments()[0])).toList();
            return many.getRawType() == Set.class ? new HashSet<>(all) : all;
        }
        Class<?> plain = (Class<?>) type;
        if (json == null) {
            return plain == boolean.class ? Boolean.FALSE : plain == int.class ? Integer.valueOf(0) : null;
        }
        if (plain.isRecord()) {
            return made(json.asJsonObject(), plain);
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return json == JsonValue.TRUE;
        }
        if (json instanceof JsonNumber number) {
            return number.intValueExact();
        }
        String text = ((JsonString) json).getString();
        if (plain == LocalDate.class) {
            return LocalDate.parse(text);
        }
        return plain.isEnum() ? Arrays.stream(plain.getEnumConstants()).filter(one -> ((Enum<?>) one).name().equals(text)).findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no " + plain.getSimpleName() + ": " + text)) : text;
    }

    private static Object made(JsonObject json, Class<?> type) {
        RecordComponent[] fields = type.getRecordComponents();
        Object[] values = Arrays.stream(fields).map(field -> value(json.get(field.getName()), field.getGenericType())).toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(Arrays.stream(fields).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record cannot be made: " + type, e);
        }
    }

    private static Object get(Record row, RecordComponent field) {
        try {
            return field.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record cannot be read: " + row.getClass(), e);
        }
    }
}
