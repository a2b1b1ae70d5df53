package org.imr.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.imr.kernel.Wording;

/**
 * Makes arguments for any method out of the names and types of its parameters, records and what is in them too. What names
 * something of a site (a group, a person ...) is taken from a place that decides, one after the other, whose it is.
 */
final class Arguments {

    private static final int DEEPEST = 6;

    /** Which value stands for a name: the code of a group, say, as text or id; nothing when the name means nothing of a site. */
    private final BiFunction<String, Class<?>, Optional<Object>> owned;
    private final LocalDate today;

    Arguments(LocalDate today, BiFunction<String, Class<?>, Optional<Object>> owned) {
        this.today = today;
        this.owned = owned;
    }

    /** One value for each parameter. @throws AssertionError when one cannot be made */
    Object[] of(Parameter[] parameters) {
        return Arrays.stream(parameters).map(parameter -> make(parameter.getName(), parameter.getParameterizedType(), 0)).toArray();
    }

    private Object make(String name, Type type, int depth) {
        Class<?> raw = raw(type);
        if (depth > DEEPEST) {
            throw new AssertionError("no end to " + type.getTypeName());
        }
        Optional<Object> someones = owned.apply(name.toLowerCase(Locale.ROOT), raw);
        if (someones.isPresent()) {
            return someones.get();
        }
        Object plain = plain(name, raw);
        return plain != null ? plain : made(name, type, raw, depth);
    }

    private Object plain(String name, Class<?> type) {
        if (type == String.class || type == Object.class || type == CharSequence.class) {
            return text(name);
        }
        if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        if (type == int.class || type == Integer.class) {
            return name.equals("version") ? 0 : name.equals("size") ? 100 : name.equals("first") ? 0 : 1;
        }
        if (type == long.class || type == Long.class) {
            return 1L;
        }
        Map<Class<?>, Object> known = Map.of(double.class, 1.0, Double.class, 1.0, BigDecimal.class, BigDecimal.ONE, LocalDate.class, today,
            LocalTime.class, LocalTime.NOON, Instant.class, Instant.EPOCH, UUID.class, new UUID(0, 1),
            byte[].class, new byte[]{'x'}, InputStream.class, new ByteArrayInputStream(new byte[]{'x'}), Locale.class, Locale.ENGLISH);
        if (type == OutputStream.class) {
            return new ByteArrayOutputStream();
        }
        return type == Wording.class ? new Wording(Map.of("en", "words")) : known.get(type);
    }

    private static String text(String name) {
        return switch (name) {
            case "language" -> "en";
            case "theme" -> "light";
            case "timeZone", "zone" -> "Europe/Copenhagen";
            case "edition" -> "danish-2011";
            case "scale" -> "imr-fidelity";
            case "bands" -> "danish";
            case "module" -> "recovery-strategies";
            default -> "some words";
        };
    }

    private Object made(String name, Type type, Class<?> raw, int depth) {
        if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        }
        if (Optional.class == raw) {
            return Optional.of(make(name, argument(type, 0), depth + 1));
        }
        if (Map.class.isAssignableFrom(raw)) {
            return Map.of(make(name, argument(type, 0), depth + 1), make(name, argument(type, 1), depth + 1));
        }
        if (raw.isAssignableFrom(List.class) || raw == ArrayList.class) {
            return new ArrayList<>(List.of(make(name, argument(type, 0), depth + 1)));
        }
        if (raw.isAssignableFrom(Set.class)) {
            return Set.of(make(name, argument(type, 0), depth + 1));
        }
        if (raw.isInterface()) {
            return Proxy.newProxyInstance(raw.getClassLoader(), new Class<?>[]{raw}, (proxy, method, given) -> null);
        }
        return built(raw, depth);
    }

    /** A record by its canonical constructor, any other class of ours by its longest public one. */
    private Object built(Class<?> type, int depth) {
        Constructor<?> constructor = Arrays.stream(type.getDeclaredConstructors())
            .filter(it -> type.isRecord() || Modifier.isPublic(it.getModifiers()))
            .max(Comparator.comparingInt(Constructor::getParameterCount))
            .orElseThrow(() -> new AssertionError("cannot make a " + type.getName()));
        try {
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(constructor.getParameters())
                .map(parameter -> make(parameter.getName(), parameter.getParameterizedType(), depth + 1)).toArray());
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw new AssertionError("cannot make a " + type.getName() + ": " + (e.getCause() == null ? e : e.getCause()), e);
        }
    }

    private static Class<?> raw(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : Object.class;
    }

    private static Type argument(Type type, int position) {
        return type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[position] : String.class;
    }
}
