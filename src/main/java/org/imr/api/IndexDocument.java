package org.imr.api;

import java.util.List;

/**
 * What there is to call.
 *
 * @param version     of the calls: it stands in their addresses
 * @param description where they are described in full, by OpenAPI
 */
public record IndexDocument(String title, String version, String description, List<Call> calls) {

    /** One of them. @param href its address; what stands in braces is for the caller to fill in */
    public record Call(String method, String href, String summary) {
    }
}
