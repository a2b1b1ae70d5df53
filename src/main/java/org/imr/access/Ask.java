package org.imr.access;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.imr.kernel.NotFound;
import org.imr.kernel.Slice;

/**
 * One question to the database. The entity's alias is `e`; conditions are JPQL with named parameters, never text of a
 * user's; the caller's reach is added to them when the question is put.
 */
public final class Ask<T> {

    private final EntityManager entities;
    private final Caller caller;
    private final Class<T> type;
    private Reach.For purpose = Reach.For.READING;
    private boolean locked;
    private String joins = "";
    private String groups = "";
    private String order = "";
    private final List<String> conditions = new ArrayList<>();
    private final List<String> batched = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    Ask(EntityManager entities, Caller caller, Class<T> type) {
        this.entities = entities;
        this.caller = caller;
        this.type = type;
    }

    /** Only what the caller may change. */
    public Ask<T> editable() {
        purpose = Reach.For.CHANGING;
        return this;
    }

    /** Only what the caller may export; all of it for coordinators of all sites and administrators. */
    public Ask<T> exchangeable() {
        purpose = Reach.For.EXCHANGE;
        return this;
    }

    /**
     * What the caller may read, and of people in their groups also what another site recorded after they had moved there. For
     * counting alone: the rows themselves are never shown.
     */
    public Ask<T> counting() {
        purpose = Reach.For.COUNTING;
        return this;
    }

    /**
     * All groups at the sites where the caller is a coordinator or a facilitator. For sums alone: who does not coordinate a site is
     * shown no row of it by this.
     */
    public Ask<T> overseeing() {
        purpose = Reach.For.OVERSIGHT;
        return this;
    }

    /** Holds the rows found until the transaction ends, so that nobody else changes them meanwhile. */
    public Ask<T> locked() {
        locked = true;
        return this;
    }

    /** Joins, such as `left join fetch e.site s`; to-one only, collections go by {@link #batch}. */
    public Ask<T> join(String jpql) {
        joins += " " + jpql;
        return this;
    }

    /** A further condition, with its parameters as name, value, name, value ... */
    public Ask<T> where(String jpql, Object... namesAndValues) {
        conditions.add("(" + jpql + ")");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return this;
    }

    /** A parameter that conditions name; the same one again changes nothing. */
    public Ask<T> bind(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    /** What rows are gathered by, such as `e.participant.code`, for a projection with a `max` or a `count`. */
    public Ask<T> group(String jpql) {
        groups = " group by " + jpql;
        return this;
    }

    /** The order, such as `e.code, e.number desc`. */
    public Ask<T> order(String jpql) {
        order = " order by " + jpql;
        return this;
    }

    /** Reads a to-many path (such as `e.facilitators`) of all rows found in one further statement. */
    public Ask<T> batch(String path) {
        batched.add(path);
        return this;
    }

    public List<T> list() {
        return query("e", type).getResultList();
    }

    /** The rows as records: {@code projection} is what stands after `select`, such as `new org.imr.roster.GroupLine(e.code)`. */
    public <R> List<R> list(Class<R> result, String projection) {
        return query(projection, result).getResultList();
    }

    /** The rows one after the other, for exports; inside a transaction. */
    public <R> Stream<R> stream(Class<R> result, String projection) {
        return query(projection, result).getResultStream();
    }

    /** One page of rows, with the number of all. */
    public <R> Slice<R> slice(Class<R> result, String projection, int first, int size) {
        long total = count();
        List<R> rows = total == 0 ? List.of() : query(projection, result).setFirstResult(first).setMaxResults(size).getResultList();
        return new Slice<>(rows, total);
    }

    /** The first row, if there is one. */
    public Optional<T> first() {
        return query("e", type).setMaxResults(1).getResultList().stream().findFirst();
    }

    /** The one row meant. @throws NotFound when there is none, or none in reach */
    public T get() {
        return first().orElseThrow(NotFound::new);
    }

    public long count() {
        String kept = order;
        order = "";
        try {
            return bind(entities.createQuery(text("count(e)", joins.replace(" fetch ", " ")), Long.class)).getSingleResult();
        } finally {
            order = kept;
        }
    }

    private <R> TypedQuery<R> query(String select, Class<R> result) {
        TypedQuery<R> query = bind(entities.createQuery(text(select, joins), result));
        if (locked) {
            query.setLockMode(LockModeType.PESSIMISTIC_WRITE);
        }
        for (String path : batched) {
            query.setHint("eclipselink.batch", path).setHint("eclipselink.batch.type", "IN");
        }
        return query;
    }

    private String text(String select, String from) {
        Reach reach = Reach.of(type, caller, purpose);
        List<String> all = new ArrayList<>(conditions);
        reach.condition().ifPresent(all::add);
        parameters.putAll(reach.parameters());
        return "select " + select + " from " + type.getSimpleName() + " e" + from
            + (all.isEmpty() ? "" : " where " + String.join(" and ", all)) + groups + order;
    }

    private <R> TypedQuery<R> bind(TypedQuery<R> query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
