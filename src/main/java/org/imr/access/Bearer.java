package org.imr.access;

import java.util.UUID;

/**
 * A program that calls with a personal access token.
 *
 * @param token    its id
 * @param mayWrite false for a token that reads and nothing else
 * @param owner    on whose behalf
 */
public record Bearer(UUID token, boolean mayWrite, Caller owner) {
}
