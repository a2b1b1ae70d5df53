package org.imr.testing;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts server and browser when the first test asks for them, and stops them after the last. */
final class ServerExtension implements ParameterResolver {

    private static final Namespace ALL_TESTS = Namespace.create(ServerExtension.class);

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
            Server server = server(context);
            return all(context).getOrComputeIfAbsent(Chromium.class, key -> new Chromium(server), Chromium.class);
        }
        return type == Http.class ? new Http(server(context)::at) : server(context);
    }

    private static Server server(ExtensionContext context) {
        return all(context).getOrComputeIfAbsent(Server.class, key -> new Server(), Server.class).started();
    }

    private static ExtensionContext.Store all(ExtensionContext context) {
        return context.getRoot().getStore(ALL_TESTS);
    }
}
