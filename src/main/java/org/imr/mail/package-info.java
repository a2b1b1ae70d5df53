/** Letters by e-mail, where a mail server is set: invitations, and in the morning what is due. They name no participant. */
package org.imr.mail;
