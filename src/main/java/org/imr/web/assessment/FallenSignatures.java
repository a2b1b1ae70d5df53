package org.imr.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.imr.oversight.Change;
import org.imr.oversight.History;
import org.imr.oversight.HistoryService;

/** That the reader's signature no longer stands, and what was changed since it was given, by whom: on the assessment and on *Today*. */
@Named
@RequestScoped
public class FallenSignatures {

    @Inject
    private HistoryService history;
    private Map<String, History> since;

    /** What was changed since, the latest first; null when no signature of the reader's fell there. */
    public History of(String assessment) {
        if (since == null) {
            since = history.sinceSigned();
        }
        return since.get(assessment);
    }

    /** What the change was of; whose signatures it took is said already. */
    public List<Change> changes(History.Line line) {
        return line.changes().stream().filter(change -> !change.field().equals("signatures")).toList();
    }
}
