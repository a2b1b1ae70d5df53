package org.imr.web.oversight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.imr.oversight.History;
import org.imr.oversight.HistoryService;
import org.imr.web.kit.Page;
import org.imr.web.kit.Paging;
import org.imr.web.kit.Texts;

/** What was changed, by whom and why: `/groups/{group}/history`, and the same behind a session, a person and an assessment. */
@Named
@RequestScoped
public class HistoryPage {

    private static final int SIZE = 20;

    @Inject
    private HistoryService service;
    @Inject
    private Page page;
    @Inject
    private Texts texts;
    private History history;
    private String back;

    public void open() {
        int first = (Paging.asked(page) - 1) * SIZE;
        String group = page.textOr("group", null);
        String person = page.textOr("participant", null);
        if (person != null) {
            history = service.ofPerson(person, first, SIZE);
            back = "/participants/" + person;
        } else if (group == null) {
            history = service.ofAssessment(page.text("assessment"), first, SIZE);
            back = "/assessments/" + page.text("assessment");
        } else if (page.textOr("number", null) == null) {
            history = service.ofGroup(group, first, SIZE);
            back = "/groups/" + group;
        } else {
            history = service.ofSession(group, page.number("number"), first, SIZE);
            back = "/groups/" + group + "/sessions/" + page.number("number");
        }
    }

    public History getHistory() {
        return history;
    }

    /** Whose history it is, as a heading says it. */
    public String getSubject() {
        return page.textOr("number", null) == null ? history.subject() : texts.of("session.title", history.subject(), page.number("number"));
    }

    /** Where the record itself is. */
    public String getBack() {
        return back;
    }

    public Paging getPaging() {
        return new Paging(Paging.asked(page), SIZE, history.lines().total());
    }
}
