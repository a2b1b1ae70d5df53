package org.imr.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.imr.curriculum.Edition;
import org.imr.curriculum.Module;
import org.imr.kernel.NotFound;
import org.imr.library.Definitions;
import org.imr.web.kit.Page;

/** `/library/{edition}` and `/library/{edition}/{module}`. */
@Named
@RequestScoped
public class EditionPage {

    @Inject
    private Definitions definitions;
    @Inject
    private TopicAreaNames areas;
    @Inject
    private Page page;
    private Edition edition;
    private Module module;

    public void open() {
        edition = definitions.edition(page.text("edition"));
    }

    public void openModule() {
        open();
        module = edition.module(page.text("module")).orElseThrow(NotFound::new);
    }

    public Edition getEdition() {
        return edition;
    }

    public Module getModule() {
        return module;
    }

    /** What a topic area is called. */
    public String area(String code) {
        return areas.of(code);
    }
}
