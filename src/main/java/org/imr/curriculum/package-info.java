/** Editions of the curriculum, their modules and handouts: immutable, read from files, checked. Pure: no database, no server. */
package org.imr.curriculum;
