package org.imr.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says by which path of an entity (alias `e`) the caller's reach is decided; {@link ScopedStore} adds it to every query.
 * An entity is reached by its group, by its participant, by its site, or says in {@link #open()} why everybody signed in may read it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Scope {

    /** Path to the group that owns the row, such as `e.session.group`. */
    String group() default "";

    /** Path to the participant whom the row is about, such as `e.goal.participant`. */
    String participant() default "";

    /** Path to the participant to whom a row of a group belongs, such as `e.participant`: who reaches a group they are in reads it, wherever it was made. */
    String holder() default "";

    /**
     * Path to the day of a row about a participant, such as `e.date`. Who reaches the person only by a group of a site that they have
     * left keeps what was recorded until then; what was recorded later is the new site's.
     */
    String on() default "";

    /** Path to the site whose staff read the row and whose coordinators change it, such as `e.site`; for what is about nobody. */
    String site() default "";

    /** A further JPQL condition that also lets the caller read; may use `:ownId`, the caller's staff id, `:ownGroups` and `:ownSites`. */
    String orRead() default "";

    /** Why the row belongs to no site. */
    String open() default "";
}
