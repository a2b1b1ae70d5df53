/** The weekly session: the roll, homework, handouts given, techniques, contacts, catch-up sessions. */
package org.imr.session;
