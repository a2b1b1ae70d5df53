/** Pages of the programme across sites. */
package org.imr.web.oversight;
