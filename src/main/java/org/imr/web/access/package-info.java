/** Pages of signing in, the first administrator, invitations and the profile. */
package org.imr.web.access;
