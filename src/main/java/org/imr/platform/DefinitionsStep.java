package org.imr.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import org.imr.library.Definitions;

/** Reads the definitions: those packed in the war, then the site's own under `IMR_DEFINITIONS`. Faults are named and passed over. */
@ApplicationScoped
class DefinitionsStep implements StartStep {

    private static final Logger LOG = Logger.getLogger("org.imr");

    @Inject
    private Definitions definitions;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void run() {
        List<Path> curricula = new ArrayList<>(List.of(packed("/curriculum/modules").getParent()));
        List<Path> scales = new ArrayList<>(List.of(packed("/fidelity-scales/imr-fidelity.yaml").getParent()));
        List<Path> requirements = new ArrayList<>(List.of(packed("/requirements/norwegian-network.yaml").getParent()));
        Settings.get("IMR_DEFINITIONS").map(Path::of).ifPresent(own -> {
            if (!Files.isDirectory(own)) {
                LOG.warning(() -> "IMR_DEFINITIONS: " + own + " is no folder");
            }
            curricula.add(own.resolve("curriculum"));
            scales.add(own.resolve("fidelity-scales"));
            requirements.add(own.resolve("requirements"));
        });
        definitions.load(curricula, scales, requirements);
        definitions.faults().forEach(fault -> LOG.warning(() -> "Definition refused: " + fault));
        definitions.warnings().forEach(warning -> LOG.warning(() -> "Definition changed without a new version: " + warning));
    }

    /** The war may be unpacked or read as it is: both are paths. */
    private static Path packed(String name) {
        URL url = DefinitionsStep.class.getResource(name);
        try {
            URI uri = url.toURI();
            if ("jar".equals(uri.getScheme())) {
                try {
                    FileSystems.getFileSystem(uri);
                } catch (FileSystemNotFoundException e) {
                    FileSystems.newFileSystem(uri, Map.of());
                }
            }
            return Path.of(uri);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
