package org.imr.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file to be kept by who asks for it. It is written to the disk first, so that a slow reader holds no transaction open and a fault
 * is a problem and not half a file.
 */
final class Download {

    /** Writes the file. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private Download() {
    }

    /** @param name the file's name: letters, digits, `-` and `.` only */
    static Response of(String type, String name, Writing writing) throws IOException {
        Path file = Files.createTempFile("imr-", ".download");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            writing.to(out);
        } catch (IOException | RuntimeException e) {
            Files.delete(file);
            throw e;
        }
        StreamingOutput body = out -> {
            try {
                Files.copy(file, out);
            } finally {
                Files.delete(file);
            }
        };
        return Response.ok(body, type).header(HttpHeaders.CONTENT_LENGTH, Files.size(file))
            .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"").build();
    }
}
