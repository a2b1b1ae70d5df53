package org.imr.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.BaseStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** All text within a value: of records, lists, fields of our own classes, files in memory, also packed ones. */
final class DeepText {

    private final StringBuilder text = new StringBuilder();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private DeepText() {
    }

    static String of(Object value) {
        DeepText all = new DeepText();
        all.add(value);
        return all.text.toString();
    }

    private void add(Object value) {
        if (value == null || !seen.add(value)) {
            return;
        }
        if (value instanceof Iterable<?> many) {
            many.forEach(this::add);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, one) -> {
                add(key);
                add(one);
            });
        } else if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(this::add);
        } else if (value instanceof BaseStream<?, ?> stream) {
            stream.iterator().forEachRemaining(this::add);
        } else if (value instanceof Object[] many) {
            java.util.Arrays.asList(many).forEach(this::add);
        } else if (value instanceof byte[] bytes) {
            file(bytes);
        } else if (value instanceof ByteArrayOutputStream bytes) {
            file(bytes.toByteArray());
        } else if (value.getClass().getName().startsWith("org.imr.") && !value.getClass().isEnum()) {
            fields(value);
        } else {
            text.append(value).append('\n');
        }
    }

    private void fields(Object value) {
        for (Class<?> type = value.getClass(); type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getName().startsWith("_persistence")) {
                    try {
                        field.setAccessible(true);
                        add(field.get(value));
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                }
            }
        }
    }

    private void file(byte[] bytes) {
        text.append(new String(bytes, StandardCharsets.UTF_8)).append('\n');
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.append(entry.getName()).append('\n').append(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
