/** Pages of the assessments: the list, opening one, its overview, one item, the consensus, and what is due. */
package org.imr.web.assessment;
