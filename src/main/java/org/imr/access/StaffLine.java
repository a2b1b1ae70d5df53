package org.imr.access;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * One person of the staff, for reading.
 *
 * @param hasPassword false until they took up an invitation
 * @param roles       those that are not over, and in a person's own page also those that are
 * @param managed     true when whoever reads may close the account and make links for a new password
 */
public record StaffLine(UUID id, String name, String email, boolean disabled, boolean hasPassword, List<RoleLine> roles,
                        boolean managed) implements Serializable {

    public StaffLine {
        roles = List.copyOf(roles);
    }
}
