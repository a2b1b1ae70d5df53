package org.imr.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.imr.kernel.Busy;
import org.imr.kernel.NotFound;
import org.imr.kernel.Rejected;
import org.imr.kernel.Stale;

/**
 * The door step of every service: asks for the permission, and, after the transaction has been committed, has the change
 * put on disk before the caller is told that it was saved. Outside the transaction (its priority is lower than
 * that of {@code @Transactional}), so both happen in that order.
 */
@Interceptor
@Requires
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class Threshold {

    @Inject
    private CurrentCaller current;
    @Inject
    private Event<Written> written;
    @Inject
    private Event<Refused> refused;

    @AroundInvoke
    Object pass(InvocationContext call) throws Exception {
        Requires requires = call.getMethod().getAnnotation(Requires.class);
        if (requires == null || !requires.value().allows(current.get())) {
            NotFound closed = new NotFound();
            tell(call, closed);
            throw closed;
        }
        current.enter();
        boolean left = false;
        RuntimeException fault = null;
        try {
            Object result = call.proceed();
            left = true;
            if (current.leave()) {
                written.fire(new Written());
            }
            return result;
        } catch (RuntimeException e) {
            fault = e;
            throw has(e, OptimisticLockException.class) ? new Stale() : has(e, PessimisticLockException.class, LockTimeoutException.class) ? new Busy() : e;
        } finally {
            if (!left) {
                current.leave();
            }
            if (fault != null) {
                tell(call, fault);
            }
        }
    }

    /** Tells of a refusal once nothing of it is under way any more. */
    private void tell(InvocationContext call, RuntimeException fault) {
        String why = fault instanceof Rejected rejected ? rejected.key() : fault instanceof NotFound ? "not-found" : null;
        if (why != null && current.isOutside()) {
            refused.fire(new Refused(call.getMethod().getDeclaringClass(), call.getMethod().getName(),
                Arrays.stream(call.getParameters()).filter(String.class::isInstance).map(String.class::cast).findFirst().orElse(null), why));
        }
    }

    private static boolean has(Throwable thrown, Class<?>... kinds) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).anyMatch(cause -> Arrays.stream(kinds).anyMatch(kind -> kind.isInstance(cause)));
    }
}
