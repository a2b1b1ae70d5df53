package org.imr.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import org.h2.mvstore.MVStore;

/**
 * Looks through an H2 file that was not closed in order, before H2 itself opens it. In a hurry as it is then, H2 follows the
 * chain of its last writes, and, once space in the file is used again (45 s after the file's first use), that chain can end early:
 * up to twenty confirmed commits were missing in 7 of 31 kills (2.5.252, two writers, each commit with CHECKPOINT SYNC), though all
 * were on the disk. Asked to look at every block it found them in each of as many kills. {@code KillIT} kills the server to see.
 */
final class NewestState {

    private static final Logger LOG = Logger.getLogger("org.imr");
    /** The file's first block is its header, as text, and is written first; `clean` stands in it while the file is closed in order. */
    private static final int HEADER = 4096;
    private static final Set<Path> LOOKED = ConcurrentHashMap.newKeySet();

    private NewestState() {
    }

    /** Does so once for each file in the life of the server; waits while another thread does. */
    static synchronized void find(Path file) {
        if (LOOKED.add(file) && Files.exists(file) && !isClosedInOrder(file)) {
            new MVStore.Builder().fileName(file.toString()).recoveryMode().open().close();
            LOG.info("The database was not closed in order last time; its whole file has been looked through for what was saved last.");
        }
    }

    private static boolean isClosedInOrder(Path file) {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEADER), StandardCharsets.ISO_8859_1).contains("clean:1");
        } catch (IOException e) {
            return false;
        }
    }
}
