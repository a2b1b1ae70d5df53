package org.imr.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imr.testing.OnServer;
import org.imr.testing.Server;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Which doors the process has: one. */
@OnServer
class PortsIT {

    private static final String LISTENING = "0A";

    @Test
    @EnabledOnOs(OS.LINUX)
    @DisplayName("K2 no port is open but the one for HTTP, and that one on this machine only, as configured")
    void onlyHttp(Server server) {
        assertThat(listening(server.process().pid())).containsExactly("127.0.0.1:" + server.port());
    }

    /** The addresses on which a process listens, from /proc: the sockets it holds, looked up in the table of all sockets. */
    private static Set<String> listening(long pid) {
        Path process = Path.of("/proc", String.valueOf(pid));
        Set<String> own = list(process.resolve("fd")).map(PortsIT::link).filter(link -> link.startsWith("socket:["))
            .map(link -> link.substring("socket:[".length(), link.length() - 1)).collect(Collectors.toSet());
        Set<String> found = new TreeSet<>();
        for (String table : new String[]{"tcp", "tcp6"}) {
            lines(process.resolve("net").resolve(table)).map(line -> line.strip().split("\\s+"))
                .filter(row -> row[3].equals(LISTENING) && own.contains(row[9])).forEach(row -> found.add(address(row[1])));
        }
        return found;
    }

    /** `0100007F:1F90` is 127.0.0.1:8080; in the table of IPv6 the last four bytes are those of an IPv4 address. */
    private static String address(String hex) {
        String[] parts = hex.split(":");
        String host = parts[0].substring(parts[0].length() - 8);
        return Integer.parseInt(host.substring(6, 8), 16) + "." + Integer.parseInt(host.substring(4, 6), 16) + "."
            + Integer.parseInt(host.substring(2, 4), 16) + "." + Integer.parseInt(host.substring(0, 2), 16) + ":" + Integer.parseInt(parts[1], 16);
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String link(Path file) {
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (IOException e) {
            return "";
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().skip(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
