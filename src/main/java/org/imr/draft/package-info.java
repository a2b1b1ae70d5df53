/** What is typed and not yet saved, for every long form: a draft belongs to who typed it and to the address where. */
package org.imr.draft;
