/** What people carry away: the audit workbook of an assessment, written out of the records in the reader's reach. */
package org.imr.report;
