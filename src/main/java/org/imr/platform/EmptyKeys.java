package org.imr.platform;

import java.sql.Types;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.OneToOneMapping;
import org.eclipse.persistence.sessions.Session;

/**
 * Lets the database decide the type of a reference that is empty. EclipseLink would call it text, which PostgreSQL does not take for a
 * UUID: no consensus rating, no homework for all, no contact without its maker could be saved there.
 */
public final class EmptyKeys implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getDescriptors().values().stream().flatMap(descriptor -> descriptor.getMappings().stream())
            .filter(DatabaseMapping::isOneToOneMapping).map(OneToOneMapping.class::cast)
            .flatMap(reference -> reference.getForeignKeyFields().stream()).forEach(field -> field.setSqlType(Types.OTHER));
    }
}
