package org.imr.web.session;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.imr.access.Role;
import org.imr.draft.DraftLine;
import org.imr.draft.DraftService;
import org.imr.session.CallLine;
import org.imr.session.ContactService;
import org.imr.session.Today;
import org.imr.session.TodayService;
import org.imr.web.kit.Page;
import org.imr.web.kit.Reader;

/** `/`: what there is to do today. `?all` shows the lists in full. */
@Named
@ViewScoped
public class TodayPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int FEW = 10;
    private static final int MANY = 200;

    @Inject
    private TodayService days;
    @Inject
    private ContactService contacts;
    @Inject
    private DraftService drafts;
    @Inject
    private Page page;
    @Inject
    private Reader reader;
    private boolean all;
    /** Kept with the view, so that a click means the person who stood there. */
    private ArrayList<CallLine> calls;
    private ArrayList<DraftLine> unsaved;
    private transient Today today;

    public void open() {
        all = page.textOr("all", null) != null;
        unsaved = new ArrayList<>(drafts.mine());
        calls = isRunning() ? new ArrayList<>(getToday().calls().rows()) : new ArrayList<>();
    }

    public Today getToday() {
        if (today == null) {
            today = days.today(all ? MANY : FEW);
        }
        return today;
    }

    /** Notes that somebody was called. */
    public void called(CallLine line) {
        contacts.called(line.participant());
        page.tell("success", "today.called", line.name());
        page.go(all ? "/?all=1" : "/");
    }

    /** Drops what was typed and is not wanted. */
    public void drop(DraftLine line) {
        drafts.drop(line.address());
        page.tell("success", "draft.list.dropped");
        page.go(all ? "/?all=1" : "/");
    }

    /** What the reader has typed and not saved, the latest first. */
    public List<DraftLine> getUnsaved() {
        return unsaved;
    }

    /** True when the reader has typed something on that page and not saved it. */
    public boolean isUnsaved(String address) {
        return unsaved.stream().anyMatch(draft -> draft.address().equals(address));
    }

    /** True for whoever runs or coordinates groups; the others have no such lists. */
    public boolean isRunning() {
        return is(Role.FACILITATOR) || is(Role.COORDINATOR);
    }

    public boolean isAssessing() {
        return is(Role.ASSESSOR);
    }

    public boolean isAdministering() {
        return is(Role.ADMINISTRATOR);
    }

    private boolean is(Role role) {
        return reader.caller().is(role);
    }

    public List<CallLine> getCalls() {
        return calls;
    }

    /** True when a list is longer than what is shown. */
    public boolean isMore() {
        return !all && (getToday().unrecorded().total() > FEW || getToday().calls().total() > FEW || getToday().now().total() > FEW);
    }
}
