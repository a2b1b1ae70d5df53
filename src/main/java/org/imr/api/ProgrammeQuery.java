package org.imr.api;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import org.imr.assessment.Due;
import org.imr.kernel.Word;
import org.imr.kernel.Wording;
import org.imr.oversight.Filter;
import org.imr.report.People;
import org.imr.roster.Group;

/** What is asked of the files of the programme, read: which groups, how people appear, in which language. */
record ProgrammeQuery(Filter filter, People people, String language) {

    static ProgrammeQuery of(HttpHeaders headers, String site, String state, String edition, String format, String due, String actions, String people,
                             String language) {
        if (language != null && !Wording.LANGUAGES.contains(language)) {
            throw new BadRequestException("language is en, da or nb");
        }
        if (actions != null && !actions.equals("open")) {
            throw new BadRequestException("actions is open");
        }
        Filter filter = new Filter(given(site), word(Group.Status.class, "state", state), given(edition), word(Group.Format.class, "format", format),
            word(Due.State.class, "due", due), actions != null);
        return new ProgrammeQuery(filter, People.of(people).orElseThrow(() -> new BadRequestException("people is names, codes or aggregated")),
            language == null ? Language.of(headers).getLanguage() : language);
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).filter(word -> !word.isEmpty());
    }

    private static <E extends Enum<E>> Optional<E> word(Class<E> type, String name, String text) {
        return given(text).map(word -> Word.to(type, word).orElseThrow(() -> new BadRequestException("no such " + name)));
    }
}
