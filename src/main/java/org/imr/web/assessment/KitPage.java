package org.imr.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.imr.assessment.KitService;
import org.imr.assessment.KitView;
import org.imr.curriculum.Module;
import org.imr.fidelity.Probe;
import org.imr.library.Definitions;
import org.imr.web.kit.Page;
import org.imr.web.kit.Reader;

/** `/assessments/{assessment}/kit`: what assessors take along on paper, in their own language. */
@Named
@RequestScoped
public class KitPage {

    @Inject
    private KitService kit;
    @Inject
    private Definitions definitions;
    @Inject
    private Page page;
    @Inject
    private Reader reader;
    private KitView view;

    public void open() {
        view = kit.open(page.text("assessment"));
    }

    public KitView getView() {
        return view;
    }

    /** The titles of modules; the code of one that no edition has. */
    public String modules(List<String> codes) {
        return codes.stream().map(code -> definitions.editions().stream().flatMap(edition -> edition.module(code).stream()).findFirst()
            .map(Module::title).map(title -> title.in(reader.getLanguage())).orElse(code)).collect(Collectors.joining(", "));
    }

    /** The title of the source that a question is put to. */
    public String source(Probe probe) {
        return view.assessment().scale().sources().stream().filter(source -> source.code().equals(probe.source()))
            .map(source -> source.title().in(reader.getLanguage())).findFirst().orElse("");
    }
}
