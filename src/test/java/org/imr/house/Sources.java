package org.imr.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The project's files as text. */
final class Sources {

    private Sources() {
    }

    /** All files below a folder whose name ends so, in order. */
    static Stream<Path> under(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file as UTF-8; anything else in it is a fault. */
    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " is not UTF-8", e);
        }
    }

    /** Where the pattern stands in a file: `file:line: match`. */
    static Stream<String> places(Path file, Pattern pattern) {
        String text = text(file);
        List<String> found = pattern.matcher(text).results()
            .map(match -> file + ":" + (1 + text.substring(0, match.start()).lines().count()) + ": " + match.group().strip()).toList();
        return found.stream();
    }
}
