package org.imr.web.kit;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** Lets forms post back to the address in the browser's bar and not to the page behind it, and speaks the reader's language. */
public class AddressViewHandler extends ViewHandlerWrapper {

    public AddressViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        HttpServletRequest request = (HttpServletRequest) context.getExternalContext().getRequest();
        Object address = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        if (address == null || context.getViewRoot() == null || !viewId.equals(context.getViewRoot().getViewId())) {
            return super.getActionURL(context, viewId);
        }
        Object query = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        return query == null ? address.toString() : address + "?" + query;
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return context.getApplication().evaluateExpressionGet(context, "#{reader}", Reader.class).getLocale();
    }

    /**
     * A page that is shown again as a whole gets a new nonce. PrimeFaces wants its script to send the old one along, and not
     * every page of ours has that script.
     */
    @Override
    public UIViewRoot restoreView(FacesContext context, String viewId) {
        UIViewRoot view = super.restoreView(context, viewId);
        if (view != null && view.getViewMap(false) != null && !context.getPartialViewContext().isAjaxRequest()) {
            view.getViewMap(false).remove("primefaces.nonce");
        }
        return view;
    }
}
