package org.imr.access;

/** What a person is at a site. An administrator, and a coordinator of the whole programme, are so at all sites. */
public enum Role {
    FACILITATOR, ASSESSOR, COORDINATOR, ADMINISTRATOR
}
