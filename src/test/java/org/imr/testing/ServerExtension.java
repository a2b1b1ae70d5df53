package org.imr.testing;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts server and browser when the first test of a process asks for them; they end with the process. A store of JUnit would not keep
 * them so long: where several processes share the tests, each class is a run of its own.
 */
final class ServerExtension implements ParameterResolver {

    private static Server server;
    private static Chromium chromium;

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Server.class || type == Http.class || type == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (type == Chromium.class) {
            Chromium.mustBeThere();
            return chromium();
        }
        return type == Http.class ? new Http(server()::at) : server();
    }

    private static synchronized Chromium chromium() {
        if (chromium == null) {
            chromium = new Chromium(server());
        }
        return chromium;
    }

    private static synchronized Server server() {
        if (server == null) {
            server = new Server();
            Runtime.getRuntime().addShutdownHook(new Thread(ServerExtension::end));
        }
        return server.started();
    }

    /** Neither outlives the tests, however these end. */
    private static void end() {
        server.end();
        if (chromium != null) {
            chromium.end();
        }
    }
}
