/** The pages of the weekly session: Today, the session's sheet, what the sessions leave with a person. */
package org.imr.web.session;
