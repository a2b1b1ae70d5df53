/** The HTTP API under `/api/v1`: what the pages' services give, as JSON and files, under the same access rules. */
package org.imr.api;
