package org.imr.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.imr.access.TokenLine;
import org.imr.access.TokenService;
import org.imr.web.kit.Page;

/** The API tokens on `/profile`. A new one is shown in the answer that makes it, and nowhere else. */
@Named
@ViewScoped
public class TokensForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TokenService tokens;
    @Inject
    private Page page;
    @Inject
    private Clock clock;
    private ArrayList<TokenLine> own;
    private String name;
    private LocalDate lastDay;
    private boolean mayWrite;
    private transient String fresh;

    public void create() {
        fresh = tokens.create(name, lastDay, mayWrite);
        own = null;
        name = null;
        lastDay = null;
        mayWrite = false;
    }

    public void revoke(UUID token) {
        tokens.revoke(token);
        page.tell("success", "profile.token-revoked");
        page.go("/profile");
    }

    /** The caller's tokens, as they were when the page was opened: a click means the row that was seen. */
    public List<TokenLine> getOwn() {
        if (own == null) {
            own = new ArrayList<>(tokens.own());
        }
        return own;
    }

    /** The new token; null unless this very answer made it. */
    public String getFresh() {
        return fresh;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Three months from today, until another day is chosen. */
    public LocalDate getLastDay() {
        return lastDay == null ? LocalDate.now(clock).plusMonths(3) : lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    /** False until chosen: most programs only read. */
    public boolean isMayWrite() {
        return mayWrite;
    }

    public void setMayWrite(boolean mayWrite) {
        this.mayWrite = mayWrite;
    }
}
