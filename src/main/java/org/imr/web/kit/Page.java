package org.imr.web.kit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.imr.draft.DraftService;
import org.imr.kernel.NotFound;

/** The page at hand: its parameters from the address, where to go next, what to tell there. */
@Named
@RequestScoped
public class Page {

    @Inject
    private Notices notices;
    @Inject
    private Texts texts;
    @Inject
    private DraftService drafts;
    private List<Notices.Notice> shown;

    /** A parameter of the address. @throws NotFound when it is absent */
    public String text(String name) {
        String value = textOr(name, null);
        if (value == null) {
            throw new NotFound();
        }
        return value;
    }

    public String textOr(String name, String otherwise) {
        String value = external().getRequestParameterMap().get(name);
        return value == null || value.isBlank() ? otherwise : value;
    }

    /** True while that form is being sent: its buttons are there then, so that a press that comes too late is answered, not met with silence. */
    public boolean isSent(String form) {
        return external().getRequestParameterMap().containsKey(form);
    }

    /** A number in the address. @throws NotFound when it is none */
    public int number(String name) {
        try {
            return Integer.parseInt(text(name));
        } catch (NumberFormatException e) {
            throw new NotFound();
        }
    }

    /** An id in the address. @throws NotFound when it is none */
    public UUID id(String name) {
        try {
            return UUID.fromString(text(name));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    /** A notice for this page, or for the one that {@link #go} leads to. */
    public void tell(String kind, String key, Object... arguments) {
        notices.add(kind, texts.of(key, arguments));
    }

    /** The notices of this page; none before it is written, when the action that may add one is still to come. */
    public List<Notices.Notice> getNotices() {
        if (!PhaseId.RENDER_RESPONSE.equals(FacesContext.getCurrentInstance().getCurrentPhaseId())) {
            return List.of();
        }
        if (shown == null) {
            shown = notices.take();
        }
        return shown;
    }

    /** Where the form keeps its draft that was sent a moment ago and not taken, because its page had been forgotten; told once, else null. */
    public String getAgain() {
        return notices.takeAgain();
    }

    /** Leads the browser to another address, so that a reload repeats nothing. What was sent is saved: its draft goes. */
    public void go(String address) {
        try {
            if (draft(external()) != null) {
                drafts.drop(draft(external()));
            }
            external().redirect(URI.create(address).toASCIIString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the form that was sent keeps its draft; null when it has none. */
    static String draft(ExternalContext external) {
        return external.getRequestParameterMap().get("imr-draft");
    }

    public HttpServletRequest request() {
        return (HttpServletRequest) external().getRequest();
    }

    public HttpServletResponse response() {
        return (HttpServletResponse) external().getResponse();
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
