/** Groups, their schedule and module plan, participants and memberships. */
package org.imr.roster;
