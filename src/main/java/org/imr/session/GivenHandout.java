package org.imr.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.imr.curriculum.Handout;
import org.imr.curriculum.Module;
import org.imr.kernel.Wording;
import org.imr.library.OwnHandout;
import org.imr.roster.Participant;
import org.imr.roster.Session;

/** A handout that is given out in a session: one of the edition's, or the site's own. */
record GivenHandout(String code, String module, Optional<String> topic, String version, Wording title, List<String> languages) {

    static GivenHandout of(Handout handout) {
        Map<String, String> titles = new LinkedHashMap<>();
        handout.texts().forEach((language, text) -> titles.put(language, text.title()));
        return new GivenHandout(handout.code(), handout.module(), handout.topic(), handout.version(), new Wording(titles),
            List.copyOf(handout.languages()));
    }

    /** A site's own sheet is in one language, and so is its title. */
    static GivenHandout of(OwnHandout own) {
        return new GivenHandout(own.code(), own.module(), Optional.ofNullable(own.topic()), String.valueOf(own.newest()),
            new Wording(Map.of("en", own.title())), List.of(own.language()));
    }

    /** Codes of the versions of this sheet that its module has, this one among them. */
    Set<String> versions(Module in) {
        return in.handouts().stream().filter(handout -> handout.code().equals(code)).findFirst()
            .map(handout -> in.versionsOf(handout).stream().map(Handout::code).collect(Collectors.toUnmodifiableSet())).orElse(Set.of(code));
    }

    /** The line of the ledger: in the person's own language, else the site's, else English, as far as there is a text. */
    HandoutGiven to(Participant person, Session session) {
        String wanted = person.language() == null ? session.group().site().language() : person.language();
        HandoutGiven line = new HandoutGiven(session.group(), person, code, session.date());
        line.describe(version, session, languages.contains(wanted) ? wanted : languages.get(0));
        return line;
    }
}
