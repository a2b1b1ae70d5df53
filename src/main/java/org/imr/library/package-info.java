/** Which versions of editions and scales this installation has seen, and later a site's own material. */
package org.imr.library;
