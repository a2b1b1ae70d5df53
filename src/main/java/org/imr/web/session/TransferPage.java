package org.imr.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.imr.kernel.Wording;
import org.imr.session.Transfer;
import org.imr.session.TransferService;
import org.imr.web.kit.Page;
import org.imr.web.kit.Tongue;

/** `/participants/{participant}/transfer`: asks whether the person agrees, then shows what goes along. */
@Named
@RequestScoped
public class TransferPage {

    @Inject
    private TransferService service;
    @Inject
    private Page page;
    private boolean agreed;
    private Transfer sheet;

    public void open() {
        getSheet();
    }

    /** Notes the agreement when it was ticked. */
    public void make() {
        if (!agreed) {
            page.tell("warning", "paper.transfer.ask-first");
            return;
        }
        service.agreed(page.text("participant"));
        page.go("/participants/" + page.text("participant") + "/transfer");
    }

    public Transfer getSheet() {
        if (sheet == null) {
            sheet = service.sheet(page.text("participant"));
        }
        return sheet;
    }

    public Tongue getTongue() {
        return new Tongue(getSheet().language());
    }

    /** Titles in the language of the sheet, one after the other. */
    public String titles(List<Wording> titles) {
        return String.join(", ", titles.stream().map(title -> title.in(getSheet().language())).toList());
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }
}
