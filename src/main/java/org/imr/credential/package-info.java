/** Requirement sets for facilitators, read from files and checked, and how far somebody is in one. Pure. */
package org.imr.credential;
