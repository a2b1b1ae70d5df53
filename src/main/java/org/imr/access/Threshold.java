package org.imr.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import org.imr.kernel.NotFound;
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

    @AroundInvoke
    Object pass(InvocationContext call) throws Exception {
        Requires requires = call.getMethod().getAnnotation(Requires.class);
        if (requires == null || !requires.value().allows(current.get())) {
            throw new NotFound();
        }
        current.enter();
        boolean left = false;
        try {
            Object result = call.proceed();
            left = true;
            if (current.leave()) {
                written.fire(new Written());
            }
            return result;
        } catch (RuntimeException e) {
            throw isStale(e) ? new Stale() : e;
        } finally {
            if (!left) {
                current.leave();
            }
        }
    }

    private static boolean isStale(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException) {
                return true;
            }
        }
        return false;
    }
}
