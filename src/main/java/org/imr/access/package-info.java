/**
 * Who may do what: sites, staff, roles, the {@link org.imr.access.Caller}, the one access decision, the audit trail and
 * credentials. Every other data room reads and writes through {@link org.imr.access.ScopedStore}.
 */
package org.imr.access;
