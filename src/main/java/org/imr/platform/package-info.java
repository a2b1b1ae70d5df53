/**
 * Wiring: the data source, migrations, the door and the addresses, start-up, health, demonstration data. Imported by nobody.
 */
package org.imr.platform;
