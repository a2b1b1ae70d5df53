package org.imr.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.imr.access.Caller;
import org.imr.kernel.NotFound;
import org.imr.kernel.Rejected;
import org.imr.kernel.Stale;

/** Calls every public method of every service, found by reflection, as whoever is wanted. A new method is walked too. */
public final class Walk {

    private static final List<String> ROOMS = List.of("access", "draft", "library", "roster", "goal", "session", "evidence", "assessment",
        "oversight", "mail", "exchange", "report");

    private final Rooms rooms;

    public Walk(Rooms rooms) {
        this.rooms = rooms;
    }

    /** One call, made and over: its method, whether the caller was turned away, all text that came back, what went wrong. */
    public record Call(Method method, boolean turnedAway, String text, Throwable fault) {

        @Override
        public String toString() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }
    }

    /** The methods of all services, in order. */
    public static List<Method> methods() {
        return ROOMS.stream().flatMap(room -> RoomClasses.of(room).stream())
            .filter(type -> type.isAnnotationPresent(ApplicationScoped.class) && type.getSimpleName().endsWith("Service"))
            .flatMap(Walk::methodsOf).toList();
    }

    private static Stream<Method> methodsOf(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
            .sorted(Comparator.comparing(Method::toString));
    }

    /** Calls the method as that caller. @throws AssertionError when an argument cannot be made */
    public Call call(Method method, Caller caller, Arguments arguments) {
        Object[] given;
        try {
            given = arguments.of(method.getParameters());
        } catch (AssertionError e) {
            throw new AssertionError(method + ": give its parameters names or types the test can make: " + e.getMessage(), e);
        }
        return rooms.as(caller, () -> {
            try {
                Object result = method.invoke(rooms.get(method.getDeclaringClass()), given);
                return new Call(method, false, DeepText.of(new Object[]{result, written(given)}), null);
            } catch (InvocationTargetException e) {
                Throwable fault = e.getCause();
                boolean isNo = fault instanceof NotFound || fault instanceof Rejected || fault instanceof Stale;
                return new Call(method, isNo, DeepText.of(fault instanceof Rejected no ? no.arguments() : fault.getMessage()), isNo ? null : fault);
            }
        });
    }

    /** What a method wrote into the streams it was given. */
    private static List<Object> written(Object[] given) {
        return Arrays.stream(given).filter(java.io.ByteArrayOutputStream.class::isInstance).toList();
    }
}
