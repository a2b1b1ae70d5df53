/** The programme across sites, read only. */
package org.imr.oversight;
