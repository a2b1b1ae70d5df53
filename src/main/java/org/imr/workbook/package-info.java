/** Tables in and out of spreadsheets: guarded reading, styled and streamed writing. The only room with POI. */
package org.imr.workbook;
