package org.imr.testing;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.concurrent.Callable;

/** Transactions as the server has them, on a plain entity manager: joined when one is open, rolled back by any exception. */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
public class SeTransactions {

    private static final ThreadLocal<EntityManager> CURRENT = new ThreadLocal<>();

    static EntityManager current() {
        EntityManager entities = CURRENT.get();
        if (entities == null) {
            throw new IllegalStateException("no transaction: a service method lacks @Transactional");
        }
        return entities;
    }

    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        return run(call::proceed);
    }

    static <R> R run(Callable<R> work) throws Exception {
        if (CURRENT.get() != null) {
            return work.call();
        }
        EntityManager entities = SeWiring.open();
        CURRENT.set(entities);
        entities.getTransaction().begin();
        try {
            R result = work.call();
            entities.getTransaction().commit();
            return result;
        } finally {
            CURRENT.remove();
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
            entities.close();
        }
    }
}
