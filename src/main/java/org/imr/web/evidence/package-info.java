/** What a group's records say, on the pages: live fidelity, its summary, and what little would lift an item. */
package org.imr.web.evidence;
