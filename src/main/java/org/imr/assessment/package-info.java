/** Fidelity assessments: when they fall due, who may make them, ratings, signing. */
package org.imr.assessment;
