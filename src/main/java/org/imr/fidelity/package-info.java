/**
 * What a fidelity scale asks, what a group's records suggest, and what ratings add up to. Pure: records in, records out, no store and
 * no clock; the date is part of the {@link org.imr.fidelity.GroupRecord}.
 */
package org.imr.fidelity;
