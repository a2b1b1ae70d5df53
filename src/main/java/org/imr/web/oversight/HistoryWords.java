package org.imr.web.oversight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imr.curriculum.Module;
import org.imr.fidelity.Scale;
import org.imr.fidelity.Technique;
import org.imr.kernel.Wording;
import org.imr.library.Definitions;
import org.imr.oversight.Change;
import org.imr.oversight.History;
import org.imr.web.kit.Dates;
import org.imr.web.kit.Reader;
import org.imr.web.kit.Texts;

/** Says in plain words what the trail keeps in short ones: actions, fields, values. What it does not know it shows as it is kept. */
@Named
@RequestScoped
public class HistoryWords {

    /** What people wrote themselves is shown as they wrote it. */
    private static final Set<String> FREE = Set.of("note", "goal note", "words", "new homework", "topics", "text", "name", "place",
        "consent_extent", "area", "display_name", "step", "phone", "homework text", "cancelled_reason", "evidence", "link");
    private static final String NO_WORD = "[^\\p{L}\\p{Nd}]+";

    @Inject
    private Texts texts;
    @Inject
    private Dates dates;
    @Inject
    private Reader reader;
    @Inject
    private Definitions definitions;

    /** What was done, such as "Recorded"; with what it was done to where the page does not say. */
    public String action(History.Line line) {
        String word = key(line.action());
        String own = "history.action." + key(line.kind()) + "." + word;
        return texts.containsKey(own) ? texts.get(own) : texts.containsKey("history.action." + word) ? texts.get("history.action." + word) : line.action();
    }

    /** What it was done to: "Session 5", "Goal 2", a name; empty for the record the page is about. */
    public String about(History history, History.Line line) {
        String last = line.code().substring(line.code().lastIndexOf('/') + 1);
        String key = "history.about." + key(line.kind());
        return texts.containsKey(key) ? texts.of(key, history.name(last)) : "";
    }

    /** The field that changed, and whose it is: "Anna: homework". */
    public String field(History history, Change change) {
        String key = "history.field." + key(change.field());
        String field = !texts.containsKey(key) ? change.field().replace('_', ' ') : change.number().isEmpty() ? texts.get(key)
            : texts.of(key, change.number());
        return change.who().isEmpty() ? field : history.name(change.who()) + ": " + field;
    }

    /** A value of it; a word of its own for nothing. */
    public String value(History history, Change change, String value) {
        if (value.isEmpty()) {
            return texts.get("history.nothing");
        }
        return FREE.contains(change.field()) ? value : Arrays.stream(value.split("[;,] ?")).map(one -> word(history, one)).collect(Collectors.joining(", "));
    }

    private String word(History history, String value) {
        if (value.startsWith("assessment.") && texts.containsKey(value)) {
            return texts.of(value, "…", "…");
        }
        String key = "history.value." + key(value);
        if (texts.containsKey(key)) {
            return texts.get(key);
        }
        return Stream.of(day(value), title(value), Optional.of(history.name(value))).flatMap(Optional::stream).findFirst().orElse(value);
    }

    private Optional<String> day(String value) {
        try {
            return Optional.of(dates.day(LocalDate.parse(value)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The title of a module, handout or technique with that code. */
    private Optional<String> title(String code) {
        Scale scale = definitions.scale(Scale.OF_THE_PROGRAMME);
        Stream<Wording> techniques = Stream.concat(scale.techniqueCategories().stream().flatMap(category -> category.techniques().stream()),
            scale.skills().stream()).filter(one -> one.code().equals(code)).map(Technique::title);
        return Stream.concat(definitions.editions().stream().flatMap(edition -> edition.module(code).stream()).map(Module::title), techniques)
            .findFirst().map(title -> title.in(reader.getLanguage()))
            .or(() -> definitions.editions().stream().flatMap(edition -> edition.handout(code).stream()).findFirst()
                .map(handout -> handout.in(reader.getLanguage()).title()));
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll(NO_WORD, "-");
    }
}
