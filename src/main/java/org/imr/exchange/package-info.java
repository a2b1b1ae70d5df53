/** The exchange workbook: its tables as data, the checking of a file against them, import, export and the template. */
package org.imr.exchange;
