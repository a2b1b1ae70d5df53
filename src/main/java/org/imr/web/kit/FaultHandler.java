package org.imr.web.kit;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.imr.kernel.Bundles;
import org.imr.kernel.Busy;
import org.imr.kernel.NotFound;
import org.imr.kernel.Rejected;
import org.imr.kernel.Stale;

/**
 * Turns what goes wrong in a page into what its reader should see: a rule that was broken becomes a sentence on the same page
 * with everything typed still there; something absent becomes the page for that; the rest becomes an apology with a
 * number that also stands in the log, where nothing of what was typed stands.
 */
public class FaultHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger("org.imr");

    public FaultHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            var fault = events.next().getContext();
            events.remove();
            answer(fault.getContext(), root(fault.getException()), fault.getPhaseId());
        }
    }

    private static void answer(FacesContext context, Throwable fault, PhaseId phase) {
        boolean canStay = PhaseId.INVOKE_APPLICATION.equals(phase);
        if (fault instanceof Rejected rejected && canStay) {
            tell(context, rejected.key(), rejected.arguments().toArray());
        } else if (fault instanceof Stale && canStay) {
            boolean isKept = Page.draft(context.getExternalContext()) != null;
            tell(context, isKept ? "page.stale-draft" : "page.stale");
            if (isKept) {
                // Opened afresh, the page brings both versions together.
                again(context);
            }
        } else if (fault instanceof Busy && canStay) {
            tell(context, "page.busy");
        } else if (fault instanceof NotFound || fault instanceof Rejected) {
            send(context, 404);
        } else if (fault instanceof ViewExpiredException) {
            forgotten(context, Page.draft(context.getExternalContext()));
            again(context);
        } else {
            String number = UUID.randomUUID().toString().substring(0, 8);
            LOG.log(Level.SEVERE, "Fault " + number + ": " + fault.getClass().getName(), stripped(fault));
            context.getExternalContext().getRequestMap().put("faultNumber", number);
            send(context, 500);
        }
    }

    private static void tell(FacesContext context, String key, Object... arguments) {
        Locale locale = context.getViewRoot().getLocale();
        context.getApplication().evaluateExpressionGet(context, "#{notices}", Notices.class)
            .add("error", Bundles.text(locale, key, arguments));
        context.renderResponse();
    }

    /**
     * The page was too old to be answered (signed out since, a restart, or many open tabs), and nothing was done. The page that is
     * opened now says so; where it finds all that was typed among the drafts, it can press again for its reader.
     */
    private static void forgotten(FacesContext context, String draft) {
        Notices notices = context.getApplication().evaluateExpressionGet(context, "#{notices}", Notices.class);
        if (draft == null) {
            notices.add("warning", context.getApplication().evaluateExpressionGet(context, "#{t['page.forgotten']}", String.class));
        } else {
            notices.again(draft);
        }
    }

    /** The same address is opened afresh. */
    private static void again(FacesContext context) {
        try {
            Object address = context.getExternalContext().getRequestMap().get("jakarta.servlet.forward.request_uri");
            Object query = context.getExternalContext().getRequestMap().get("jakarta.servlet.forward.query_string");
            context.getExternalContext().redirect(address == null ? "/" : query == null ? address.toString() : address + "?" + query);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void send(FacesContext context, int status) {
        try {
            context.getExternalContext().responseReset();
            context.getExternalContext().responseSendError(status, null);
            context.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Messages of database and converter faults can hold what people typed: the log gets kinds and places only. */
    private static Throwable stripped(Throwable fault) {
        Throwable bare = new Throwable(fault.getClass().getName());
        bare.setStackTrace(fault.getStackTrace());
        return bare;
    }

    private static Throwable root(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null && !(cause instanceof ViewExpiredException)) {
            cause = cause.getCause();
        }
        return cause;
    }
}
