package org.imr.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The HTTP API. Resources of this package are found by themselves; what goes wrong is answered by {@link Problems}. */
@ApplicationPath("/api/v1")
public class Api extends Application {
}
