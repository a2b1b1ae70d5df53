/** What a group's records say: loads the picture of a group that the evidence rules judge. */
package org.imr.evidence;
