/** Pages of administration: sites, staff, definitions. */
package org.imr.web.admin;
