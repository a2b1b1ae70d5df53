package org.imr.access;

/** Fired when a service has committed a change, before its caller is told: whoever owns the data source makes it durable. */
public record Written() {
}
