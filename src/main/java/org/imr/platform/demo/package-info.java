/**
 * The demonstration programme: invented people and sessions behind published ratings, as an exchange workbook. Pure: a date and
 * an edition in, tables out; imports kernel, curriculum and the workbook's {@code Table}.
 */
package org.imr.platform.demo;
