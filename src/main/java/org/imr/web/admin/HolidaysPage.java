package org.imr.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.imr.roster.HolidayService;
import org.imr.roster.HolidaySheet;
import org.imr.roster.HolidayText;
import org.imr.web.kit.Page;

/** `/admin/sites/{site}/holidays`: the list as it is pasted; a faulty one stays in its form, with its faults above. */
@Named
@RequestScoped
public class HolidaysPage {

    @Inject
    private HolidayService holidays;
    @Inject
    private Page page;
    private HolidaySheet sheet;
    private String seen;
    private String text;
    private List<HolidayText.Fault> faults = List.of();

    public void open() {
        seen = getSheet().seen();
        text = getSheet().text();
    }

    public void keep() {
        faults = holidays.keep(page.text("site"), seen, text);
        if (faults.isEmpty()) {
            page.tell("success", "holidays.saved");
            page.go("/admin/sites/" + page.text("site") + "/holidays");
        }
    }

    public HolidaySheet getSheet() {
        if (sheet == null) {
            sheet = holidays.sheet(page.text("site"));
        }
        return sheet;
    }

    public List<HolidayText.Fault> getFaults() {
        return faults;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
