package org.imr.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The compiled classes of the product's rooms. */
public final class RoomClasses {

    private static final Path CLASSES = Path.of("target/classes");

    private RoomClasses() {
    }

    /** All classes of a room, its sub-packages and nested classes too; none when the room stands empty. */
    public static List<Class<?>> of(String room) {
        Path folder = CLASSES.resolve("org/imr/" + room);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(CLASSES::relativize).map(Path::toString).filter(file -> file.endsWith(".class"))
                .map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                .filter(name -> !name.endsWith("package-info")).<Class<?>>map(RoomClasses::load).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, RoomClasses.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
