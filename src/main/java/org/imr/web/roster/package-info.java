/** Pages of groups, their plans and rosters, and of participants. */
package org.imr.web.roster;
