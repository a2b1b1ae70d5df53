/** Goals in people's own words, their steps, and what was noticed on the way. */
package org.imr.goal;
