package org.imr.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.imr.curriculum.Edition;
import org.imr.fidelity.Scale;
import org.imr.library.Definitions;
import org.imr.library.Search;
import org.imr.web.kit.Page;
import org.imr.web.kit.Reader;

/** `/library`: editions, scales, the site's own handouts; `/library/search?q=`: what words are found in. */
@Named
@RequestScoped
public class LibraryPage {

    @Inject
    private Definitions definitions;
    @Inject
    private Shelf shelf;
    @Inject
    private Reader reader;
    @Inject
    private Page page;
    private List<Search.Hit> hits;

    /** The newest version of each edition. */
    public List<Edition> getEditions() {
        return definitions.editions().stream().map(Edition::code).distinct().map(definitions::edition).toList();
    }

    /** The newest version of each scale. */
    public List<Scale> getScales() {
        return definitions.newestScales();
    }

    public String getSearch() {
        return page.textOr("q", "").strip();
    }

    /** What was found, in the reader's language. */
    public List<Search.Hit> getHits() {
        if (hits == null) {
            String typed = getSearch();
            hits = Search.of(typed.substring(0, Math.min(100, typed.length())), reader.getLanguage(), getEditions(), shelf.getOwn());
        }
        return hits;
    }

    /** The title of the edition in which a module was found; empty for what belongs to none. */
    public String editionOf(Search.Hit hit) {
        return hit.edition().isEmpty() ? "" : definitions.edition(hit.edition()).title().in(reader.getLanguage());
    }
}
