/** What all pages share: texts, addresses, notices, the handling of faults. With its sisters the only room that knows Faces. */
package org.imr.web.kit;
