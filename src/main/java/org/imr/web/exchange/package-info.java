/** `/exchange`: the programme's records as a file, out and in. */
package org.imr.web.exchange;
