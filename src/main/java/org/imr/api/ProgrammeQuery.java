package org.imr.api;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import org.imr.assessment.Due;
import org.imr.kernel.Word;
import org.imr.kernel.Wording;
import org.imr.oversight.Filter;
import org.imr.report.People;
import org.imr.roster.Group;

/**
 * What is asked of the programme: narrowed like the page by `site`, `state`, `edition`, `format`, `due`, `actions`, and to the days
 * `from` and `to`, both included; `people` names, codes (where
 * nothing is said) or aggregated; `language` en, da or nb, else the one that the caller accepts.
 */
public class ProgrammeQuery {

    @QueryParam("site")
    private String site;
    @QueryParam("state")
    private String state;
    @QueryParam("edition")
    private String edition;
    @QueryParam("format")
    private String format;
    @QueryParam("due")
    private String due;
    @QueryParam("actions")
    private String actions;
    @QueryParam("from")
    private String from;
    @QueryParam("to")
    private String to;
    @QueryParam("by")
    private String by;
    @QueryParam("people")
    private String people;
    @QueryParam("language")
    private String language;
    @Context
    private HttpHeaders headers;

    String language() {
        String asked = Filled.of(language).orElseGet(() -> Language.of(headers).getLanguage());
        if (!Wording.LANGUAGES.contains(asked)) {
            throw new BadRequestException("language is en, da or nb");
        }
        return asked;
    }

    People people() {
        return People.of(Filled.of(people).orElse(null)).orElseThrow(() -> new BadRequestException("people is names, codes or aggregated"));
    }

    boolean bySite() {
        String word = Filled.of(by).orElse("group");
        if (!word.equals("site") && !word.equals("group")) {
            throw new BadRequestException("by is group or site");
        }
        return word.equals("site");
    }

    Filter filter() {
        return new Filter(Filled.of(site), word(Group.Status.class, "state", state), Filled.of(edition), word(Group.Format.class, "format", format),
            word(Due.State.class, "due", due), Filled.of(actions).map(ProgrammeQuery::open).orElse(false), Day.between(from, to));
    }

    private static boolean open(String word) {
        if (!word.equals("open")) {
            throw new BadRequestException("actions is open");
        }
        return true;
    }

    private static <E extends Enum<E>> Optional<E> word(Class<E> type, String name, String text) {
        return Filled.of(text).map(word -> Word.to(type, word).orElseThrow(() -> new BadRequestException("no such " + name)));
    }
}
