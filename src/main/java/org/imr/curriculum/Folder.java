package org.imr.curriculum;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.imr.kernel.Fault;

/** A folder of definitions on some file system; what cannot be read becomes a fault, never an exception. */
public record Folder(Path root, Consumer<Fault> faults) {

    /** What stands in a folder, by name, hidden files left out. */
    public List<Path> entries(Path folder, Predicate<Path> wanted) {
        List<Path> entries = new ArrayList<>();
        unlessLost(folder);
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, p -> !nameOf(p).startsWith("."))) {
                stream.forEach(path -> {
                    if (unlessLost(path) && wanted.test(path)) {
                        entries.add(path);
                    }
                });
            } catch (IOException e) {
                faults.accept(new Fault(name(folder), "", e.getMessage(), "a readable folder"));
            }
        }
        entries.sort(Comparator.comparing(Folder::nameOf));
        return entries;
    }

    /** False, with a fault, for a link that leads to nothing or in a circle. */
    private boolean unlessLost(Path path) {
        boolean lost = Files.isSymbolicLink(path) && !Files.exists(path);
        if (lost) {
            faults.accept(new Fault(name(path), "", "a link that leads nowhere or in a circle", "a file or folder"));
        }
        return !lost;
    }

    /** The file's bytes; empty after a fault. */
    public Optional<byte[]> bytes(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(DefinitionFile.MAX_BYTES + 1);
            if (bytes.length <= DefinitionFile.MAX_BYTES) {
                return Optional.of(bytes);
            }
            faults.accept(new Fault(name(file), "", "more than " + DefinitionFile.MAX_BYTES + " bytes", "a smaller file"));
        } catch (NoSuchFileException e) {
            faults.accept(new Fault(name(file), "", "no such file", "this file"));
        } catch (IOException e) {
            faults.accept(new Fault(name(file), "", "a file that cannot be read", "a readable file"));
        }
        return Optional.empty();
    }

    /** A file that was read, to be kept. */
    public SourceFile source(Path file, byte[] bytes) {
        return new SourceFile(way(file), bytes);
    }

    /** What faults call the file: the folder's own name and the way from there, with slashes on every system. */
    public String name(Path file) {
        return nameOf(root) + "/" + way(file);
    }

    private String way(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /** The last part of a path; some file systems end a folder's name with a slash. */
    public static String nameOf(Path path) {
        Path last = path.getFileName();
        return last == null ? "" : last.toString().replace("/", "");
    }
}
