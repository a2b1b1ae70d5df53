package org.imr.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.imr.access.Role;
import org.imr.kernel.Wording;
import org.imr.library.OwnHandoutService;
import org.imr.library.OwnSheet;
import org.imr.web.kit.Page;
import org.imr.web.kit.Reader;

/** What the pages of the library share: in which language sheets are wanted, whose sheets they are, the site's own ones. */
@Named
@RequestScoped
public class Shelf {

    @Inject
    private OwnHandoutService handouts;
    @Inject
    private Reader reader;
    @Inject
    private Page page;
    private List<OwnSheet> own;

    /** The language asked for in the address, else the reader's. */
    public String getLanguage() {
        String asked = page.textOr("language", reader.getLanguage());
        return Wording.LANGUAGES.contains(asked) ? asked : reader.getLanguage();
    }

    /** The languages that sheets can be in. */
    public List<String> getLanguages() {
        return List.copyOf(Wording.LANGUAGES);
    }

    /** The name of the one site the reader works at, as it stands on what they print; empty for none or several. */
    public String getSite() {
        return handouts.siteName();
    }

    /** All own handouts in reach, those laid aside last. */
    public List<OwnSheet> getOwn() {
        if (own == null) {
            own = handouts.sheets().stream().sorted(java.util.Comparator.comparing(OwnSheet::laidAside)).toList();
        }
        return own;
    }

    /** Those of a module that are in use. */
    public List<OwnSheet> ofModule(String module) {
        return getOwn().stream().filter(sheet -> sheet.module().equals(module) && !sheet.laidAside()).toList();
    }

    /** True for those who look after a site's handouts. */
    public boolean isMayAdd() {
        return reader.caller().is(Role.COORDINATOR);
    }
}
