package org.imr.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.imr.curriculum.Edition;
import org.imr.curriculum.Handout;
import org.imr.kernel.NotFound;
import org.imr.library.Definitions;
import org.imr.web.kit.Page;
import org.imr.web.kit.Sheet;

/**
 * `/library/handouts/{handout}?language=&version=`: a handout in the language asked for, else the reader's; in English where that is
 * missing. The newest version, or the one that somebody once received.
 */
@Named
@RequestScoped
public class HandoutView {

    @Inject
    private Definitions definitions;
    @Inject
    private Shelf shelf;
    @Inject
    private Page page;
    private Optional<Handout> newest;
    private Sheet sheet;

    public void open() {
        String code = page.text("handout");
        newest = definitions.editions().stream().map(Edition::code).distinct().map(definitions::edition)
            .map(edition -> edition.handout(code)).flatMap(Optional::stream).findFirst();
        String version = page.textOr("version", null);
        Handout handout = version == null || newest.filter(one -> one.version().equals(version)).isPresent() ? newest.orElseThrow(NotFound::new)
            : definitions.handout(code, version).orElseThrow(NotFound::new);
        sheet = new Sheet(handout, shelf.getLanguage(), shelf.getSite(), "");
    }

    /** True when it is not the version given out now. */
    public boolean isEarlier() {
        return !newest.map(Handout::version).equals(Optional.of(sheet.handout().version()));
    }

    /** What keeps the version in the addresses of this page. */
    public String getSuffix() {
        return isEarlier() ? "&version=" + URLEncoder.encode(sheet.handout().version(), StandardCharsets.UTF_8) : "";
    }

    public Sheet getSheet() {
        return sheet;
    }

    /** The languages it exists in. */
    public List<String> getLanguages() {
        return List.copyOf(sheet.handout().languages());
    }

    /** The page of its module. */
    public String getModule() {
        return definitions.editions().stream().filter(edition -> edition.module(sheet.handout().module()).isPresent()).findFirst()
            .map(edition -> "/library/" + edition.code() + "/" + sheet.handout().module()).orElse("/library");
    }
}
