package org.imr.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.imr.session.OwnCopy;
import org.imr.session.OwnCopyService;
import org.imr.web.kit.Page;
import org.imr.web.kit.Tongue;

/** `/participants/{participant}/sheet`: the person's own copy on one A4, in their language. */
@Named
@RequestScoped
public class OwnCopyPage {

    @Inject
    private OwnCopyService service;
    @Inject
    private Page page;
    private OwnCopy copy;
    private Tongue tongue;

    public void open() {
        copy = service.copy(page.text("participant"));
        tongue = new Tongue(copy.language());
    }

    public OwnCopy getCopy() {
        return copy;
    }

    public Tongue getTongue() {
        return tongue;
    }

    /** By whom it was noticed, in the person's language; empty when nobody said. */
    public String by(OwnCopy.Noticed seen) {
        return seen.by().isEmpty() ? "" : tongue.of("paper.by." + seen.by());
    }
}
