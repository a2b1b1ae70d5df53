package org.imr.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import org.imr.curriculum.Edition;
import org.imr.curriculum.Module;
import org.imr.curriculum.Topic;
import org.imr.library.Definitions;
import org.imr.web.kit.Reader;

/** The places of the curriculum to which a site's own handout can belong, as one choice: a module, or a topic of it. */
@Named
@RequestScoped
public class Places {

    private static final String BETWEEN = "/";

    @Inject
    private Definitions definitions;
    @Inject
    private Reader reader;

    /** What they are called, by `module` or `module/topic`, in the order of the first edition that has them. */
    public Map<String, String> getAll() {
        Map<String, String> places = new LinkedHashMap<>();
        definitions.editions().stream().flatMap(edition -> edition.modules().stream()).forEach(module -> add(places, module));
        return places;
    }

    private void add(Map<String, String> places, Module module) {
        String title = module.title().in(reader.getLanguage());
        if (places.putIfAbsent(module.code(), title) == null) {
            module.topics().forEach(topic -> places.put(of(module.code(), topic.code()), title + ": " + topic.title().in(reader.getLanguage())));
        }
    }

    static String of(String module, String topic) {
        return topic == null ? module : module + BETWEEN + topic;
    }

    static String module(String place) {
        return place == null ? "" : place.split(BETWEEN, 2)[0];
    }

    /** Null for the whole module. */
    static String topic(String place) {
        return place == null || !place.contains(BETWEEN) ? null : place.split(BETWEEN, 2)[1];
    }

    /** What a module, or a topic of it, is called. */
    public String title(String module, String topic) {
        return getAll().getOrDefault(of(module, topic), module);
    }

    /** The address of a module's page, in the first edition that has it; empty when none has. */
    public String address(String module) {
        return definitions.editions().stream().filter(edition -> edition.module(module).isPresent()).map(Edition::code).findFirst()
            .map(edition -> "/library/" + edition + "/" + module).orElse("");
    }

    /** What a topic of a module is called; empty when there is none. */
    public String topicTitle(Module module, String topic) {
        return topic == null ? "" : module.topic(topic).map(Topic::title).map(title -> title.in(reader.getLanguage())).orElse("");
    }
}
