package org.imr.platform;

import java.sql.Types;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.OneToOneMapping;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.DatabaseSession;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Lets keys reach the database as what they are. Of a reference that is empty the database decides the type: EclipseLink would call it
 * text, which PostgreSQL does not take for a UUID; no consensus rating, no homework for all, no contact without its maker could be saved
 * there. H2 gets the others by {@link H2Keys}.
 */
public final class Keys implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getDescriptors().values().stream().flatMap(descriptor -> descriptor.getMappings().stream())
            .filter(DatabaseMapping::isOneToOneMapping).map(OneToOneMapping.class::cast)
            .flatMap(reference -> reference.getForeignKeyFields().stream()).forEach(field -> field.setSqlType(Types.OTHER));
        session.getEventManager().addListener(new SessionEventAdapter() {
            @Override
            public void postLogin(SessionEvent event) {
                onH2((DatabaseSession) event.getSession());
            }
        });
    }

    /** Only now it is known which database it is. */
    private static void onH2(DatabaseSession session) {
        DatabaseLogin login = session.getLogin();
        if (login.getPlatform().isH2()) {
            login.usePlatform(new H2Keys());
            // Lets the session forget the one it had.
            session.setDatasourceLogin(login);
        }
    }
}
