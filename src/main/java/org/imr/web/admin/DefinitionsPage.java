package org.imr.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.imr.kernel.Fault;
import org.imr.library.DefinitionCheck;
import org.imr.library.DefinitionLine;
import org.imr.web.kit.Reader;

/** `/admin/definitions`. */
@Named
@RequestScoped
public class DefinitionsPage {

    @Inject
    private DefinitionCheck check;
    @Inject
    private Reader reader;
    @Inject
    private Clock clock;
    private List<DefinitionLine> known;
    private List<Fault> faults;
    private List<Fault> warnings;

    public void open() {
        known = check.known();
        faults = check.faults();
        warnings = check.warnings();
    }

    public List<DefinitionLine> getKnown() {
        return known;
    }

    public List<Fault> getFaults() {
        return faults;
    }

    public List<Fault> getWarnings() {
        return warnings;
    }

    /** What it is called; empty when its files are gone. */
    public String title(DefinitionLine line) {
        return line.title().map(title -> title.in(reader.getLanguage())).orElse("");
    }

    public LocalDate firstOn(DefinitionLine line) {
        return LocalDate.ofInstant(line.firstAt(), clock.getZone());
    }
}
