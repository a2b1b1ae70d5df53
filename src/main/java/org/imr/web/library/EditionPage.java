package org.imr.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.imr.curriculum.Edition;
import org.imr.curriculum.Handout;
import org.imr.curriculum.Module;
import org.imr.curriculum.Topic;
import org.imr.kernel.NotFound;
import org.imr.library.Definitions;
import org.imr.web.kit.Page;
import org.imr.web.kit.Sheet;

/** `/library/{edition}`, `/library/{edition}/{module}` and `/library/{edition}/{module}/print?language=&sheet=`. */
@Named
@RequestScoped
public class EditionPage {

    /** What comes in one session of a module. */
    public record Meeting(int number, List<Topic> topics) {
    }

    @Inject
    private Definitions definitions;
    @Inject
    private TopicAreaNames areas;
    @Inject
    private Shelf shelf;
    @Inject
    private Page page;
    private Edition edition;
    private Module module;

    public void open() {
        edition = definitions.edition(page.text("edition"));
    }

    public void openModule() {
        open();
        module = edition.module(page.text("module")).orElseThrow(NotFound::new);
    }

    public Edition getEdition() {
        return edition;
    }

    public Module getModule() {
        return module;
    }

    /** The module's sessions with what usually comes in each. */
    public List<Meeting> getMeetings() {
        return IntStream.rangeClosed(1, module.sessions()).mapToObj(number -> new Meeting(number, module.topicsOf(number)))
            .filter(meeting -> !meeting.topics().isEmpty()).toList();
    }

    /** The sheets of a topic, or of the whole module for null. */
    public List<Handout> sheets(Topic topic) {
        Optional<String> wanted = Optional.ofNullable(topic).map(Topic::code);
        return module.handouts().stream().filter(handout -> handout.topic().equals(wanted)).toList();
    }

    /** The sheets to print: those chosen in the address, else all that everybody gets. */
    public List<Sheet> getPack() {
        return module.handouts().stream().filter(this::isChosen).map(handout -> new Sheet(handout, shelf.getLanguage(), shelf.getSite(), "")).toList();
    }

    /** True for a sheet that is printed. */
    public boolean isChosen(Handout handout) {
        String[] chosen = page.request().getParameterValues("sheet");
        return chosen == null ? handout.oneOf().isEmpty() : List.of(chosen).contains(handout.code());
    }

    /** What a topic area is called. */
    public String area(String code) {
        return areas.of(code);
    }
}
