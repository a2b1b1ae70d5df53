package org.imr.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;

/** The HTTP API. Resources of this package are found by themselves; what goes wrong is answered by {@link Problems}. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(info = @Info(title = "IMR Manager", version = "1", license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0"),
    description = """
        Groups, evidence, assessments and statistics of Illness Management and Recovery programmes, under the same access rules as the pages:
        what is out of your reach is 404, like what is not there.

        Each key is always there; what is not known, not asked for or not yours to see is null. Days are ISO dates, figures are unrounded. Errors are
        `application/problem+json` (RFC 9457). Words for people are in the first language of `Accept-Language` that is en, da or nb.

        Each token may make a number of calls a minute (1200 unless the installation says otherwise); the fields `RateLimit-Policy` and
        `RateLimit` of each answer say how many and how many are left. Where several instances answer, each counts its own."""),
    servers = @Server(url = "/", description = "This installation"), security = @SecurityRequirement(name = "token"))
@SecurityScheme(securitySchemeName = "token", type = SecuritySchemeType.HTTP, scheme = "bearer",
    description = "A personal access token, made on your profile: with an end date, for reading alone or for changing things too.")
public class Api extends Application {

    /** The description of the calls is OpenAPI's, at `/openapi`; Jersey's own would tell the same in another language and open to fewer questions. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
