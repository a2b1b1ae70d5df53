package org.imr.platform;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.platform.database.H2Platform;

/**
 * H2 with keys that go as keys. EclipseLink would write them as text, and H2 would turn each text of a list back into a key for each row
 * that it holds against the list: a third of the time of what reads a hundred groups.
 */
public final class H2Keys extends H2Platform {

    private static final long serialVersionUID = 1;

    @Override
    public void setParameterValueInDatabaseCall(Object value, PreparedStatement statement, int place, AbstractSession session) throws SQLException {
        if (value instanceof UUID) {
            statement.setObject(place, value);
        } else {
            super.setParameterValueInDatabaseCall(value, statement, place, session);
        }
    }
}
