/** Pages of the library: editions, modules, handouts, scales. */
package org.imr.web.library;
