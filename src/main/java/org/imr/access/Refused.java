package org.imr.access;

/**
 * Fired when a service has refused what its caller wanted, after its transaction has been rolled back, so that a room may leave a
 * trace of the attempt.
 *
 * @param service the class of the service
 * @param move    the name of its method
 * @param subject what it was about: the first text that was given, or null
 * @param why     the message key of the broken rule, or {@code not-found}
 */
public record Refused(Class<?> service, String move, String subject, String why) {
}
