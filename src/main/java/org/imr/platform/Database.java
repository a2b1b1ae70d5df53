package org.imr.platform;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Opens connections to the database of the settings: an H2 file in the data folder, or what `IMR_DB_URL`, `IMR_DB_USER`,
 * `IMR_DB_PASSWORD` (and, if the address does not tell, `IMR_DB_DRIVER`) name. The server pools them.
 */
public class Database implements DataSource {

    /**
     * WRITE_DELAY=0: with H2's default a killed process loses the last half second of what it had confirmed. The file is
     * closed by {@link Durability} and not by H2's own hook, which would race with requests still running.
     */
    private static final String H2_OPTIONS = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=5000;TRACE_LEVEL_FILE=0";

    private static final String FILE = "jdbc:h2:file:";

    private final String url;
    private final Properties login = new Properties();
    private final Driver driver;

    public Database() {
        url = Settings.get("IMR_DB_URL").orElseGet(Database::fileUrl);
        login.setProperty("user", Settings.get("IMR_DB_USER").orElse("imr"));
        login.setProperty("password", Settings.get("IMR_DB_PASSWORD").orElse(""));
        // An absent reference is bound as text, and PostgreSQL takes no text for a uuid unless it may guess the type.
        login.setProperty("stringtype", "unspecified");
        driver = driver();
    }

    /** True for H2, which needs more care than a database server. */
    public boolean isFile() {
        return url.startsWith("jdbc:h2:");
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (url.startsWith(FILE)) {
            NewestState.find(Path.of(url.substring(FILE.length()).split(";")[0] + ".mv.db"));
        }
        Connection connection = driver.connect(url, login);
        if (connection == null) {
            throw new SQLException("the driver " + driver.getClass().getName() + " does not know an address like that of IMR_DB_URL");
        }
        return connection;
    }

    private static String fileUrl() {
        Path folder = Path.of(Settings.data()).toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException e) {
            throw new IllegalStateException("the data folder " + folder + " cannot be made or protected: " + e.getMessage(), e);
        }
        return FILE + folder.resolve("imr") + H2_OPTIONS;
    }

    private Driver driver() {
        String name = isFile() ? "org.h2.Driver" : url.startsWith("jdbc:postgresql:") ? "org.postgresql.Driver"
            : Settings.get("IMR_DB_DRIVER").orElseThrow(() -> new IllegalStateException("IMR_DB_URL needs IMR_DB_DRIVER"));
        try {
            return (Driver) Class.forName(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new IllegalStateException("the database driver " + name + " cannot be loaded", e);
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // errors are thrown, not written
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // the drivers' own defaults hold
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new SQLException("not a " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
