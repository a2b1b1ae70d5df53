package org.imr.access;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * One person of the staff, for reading.
 *
 * @param hasPassword false until they took up an invitation
 * @param roles       those that are not over, and in a person's own page also those that are
 * @param language    in which to write to them: the one they chose, else that of a site where they work; null when neither is known
 * @param managed     true when whoever reads may close the account and make links for a new password
 */
public record StaffLine(UUID id, String name, String email, boolean disabled, boolean hasPassword, List<RoleLine> roles,
                        String language, boolean managed) implements Serializable {

    public StaffLine {
        roles = List.copyOf(roles);
    }
}
