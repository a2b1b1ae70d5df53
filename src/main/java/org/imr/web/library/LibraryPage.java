package org.imr.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.imr.curriculum.Edition;
import org.imr.curriculum.Handout;
import org.imr.curriculum.Module;
import org.imr.fidelity.Scale;
import org.imr.library.Definitions;
import org.imr.web.kit.Page;
import org.imr.web.kit.Reader;

/** `/library?q=`: editions, scales, and what a word is found in. */
@Named
@RequestScoped
public class LibraryPage {

    /** Something found: a module or a handout. */
    public record Hit(String kind, String title, String of, String address) {
    }

    @Inject
    private Definitions definitions;
    @Inject
    private Reader reader;
    @Inject
    private Page page;

    /** The newest version of each edition. */
    public List<Edition> getEditions() {
        return definitions.editions().stream().map(Edition::code).distinct().map(definitions::edition).toList();
    }

    /** The newest version of each scale. */
    public List<Scale> getScales() {
        return definitions.newestScales();
    }

    public String getSearch() {
        return page.textOr("q", null);
    }

    /** Modules and handouts whose title has what was searched for, in the reader's language. */
    public List<Hit> getHits() {
        String part = getSearch().strip().toLowerCase(Locale.ROOT);
        List<Hit> hits = new ArrayList<>();
        for (Edition edition : getEditions()) {
            String of = edition.title().in(reader.getLanguage());
            for (Module module : edition.modules()) {
                add(hits, part, new Hit("module", module.title().in(reader.getLanguage()), of,
                    "/library/" + edition.code() + "/" + module.code()));
            }
        }
        for (Edition edition : getEditions()) {
            for (Module module : edition.modules()) {
                for (Handout handout : module.handouts()) {
                    add(hits, part, new Hit("handout", handout.in(reader.getLanguage()).title(), null, "/library/handouts/" + handout.code()));
                }
            }
        }
        return hits.stream().distinct().toList();
    }

    private static void add(List<Hit> hits, String part, Hit hit) {
        if (hit.title().toLowerCase(Locale.ROOT).contains(part)) {
            hits.add(hit);
        }
    }
}
