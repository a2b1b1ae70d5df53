/** The few words every room shares. Pure: imports the JDK alone. */
package org.imr.kernel;
