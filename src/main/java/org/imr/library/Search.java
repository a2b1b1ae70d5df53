package org.imr.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.imr.curriculum.Edition;
import org.imr.curriculum.Handout;
import org.imr.curriculum.HandoutText;
import org.imr.curriculum.Module;
import org.imr.kernel.Wording;

/** Finds words in what the library holds, in the reader's language: all of the words typed, anywhere in one module or handout. */
public final class Search {

    /** What was found. */
    public enum Kind {
        MODULE, HANDOUT, OWN
    }

    /** In which part of it. */
    public enum Where {
        TITLE, AIMS, TOPIC, SKILL, PRACTICE, QUESTION, HOMEWORK, TIP, TEXT
    }

    private static final int LONGEST_PASSAGE = 200;

    private final List<String> words;
    private final String language;
    private final List<Hit> hits = new ArrayList<>();

    private Search(String typed, String language) {
        this.words = Folded.words(typed);
        this.language = language;
    }

    /** Titles first, then the rest, each in the order of the curriculum; nothing for no word. */
    public static List<Hit> of(String typed, String language, List<Edition> editions, List<OwnSheet> own) {
        Search search = new Search(typed, language);
        if (!search.words.isEmpty()) {
            search.look(editions, own);
        }
        search.hits.sort(Comparator.comparing(hit -> hit.where() != Where.TITLE));
        return List.copyOf(search.hits);
    }

    private void look(List<Edition> editions, List<OwnSheet> own) {
        Set<String> seen = new HashSet<>();
        for (Edition edition : editions) {
            edition.modules().forEach(module -> look(module, edition));
        }
        editions.stream().flatMap(edition -> edition.modules().stream()).flatMap(module -> module.handouts().stream())
            .filter(handout -> seen.add(handout.code())).forEach(this::look);
        own.forEach(sheet -> look(new Hit(Kind.OWN, sheet.code(), "", sheet.title(), Where.TITLE, ""), Stream.of()));
    }

    private void look(Module module, Edition edition) {
        Stream<Passage> topics = module.topics().stream().flatMap(topic -> Stream.of(new Passage(Where.TOPIC, in(topic.title())),
            new Passage(Where.TOPIC, topic.about().map(this::in).orElse(""))));
        Stream<Passage> passages = Stream.of(Stream.of(new Passage(Where.AIMS, in(module.aims()))), topics, all(Where.SKILL, module.skills()),
            all(Where.PRACTICE, module.practice()), all(Where.QUESTION, module.questions()), all(Where.HOMEWORK, module.homeworkIdeas()),
            all(Where.TIP, module.tips())).flatMap(part -> part);
        look(new Hit(Kind.MODULE, module.code(), edition.code(), in(module.title()), Where.TITLE, ""), passages);
    }

    private void look(Handout handout) {
        HandoutText text = handout.in(language);
        look(new Hit(Kind.HANDOUT, handout.code(), "", text.title(), Where.TITLE, ""),
            text.markdown().lines().map(line -> new Passage(Where.TEXT, line.replaceAll("[#*_>\u2610]|^\\s*-\\s", "").strip())));
    }

    private void look(Hit titled, Stream<Passage> rest) {
        List<Passage> passages = Stream.concat(Stream.of(new Passage(Where.TITLE, titled.title())), rest).toList();
        List<String> folded = passages.stream().map(passage -> Folded.of(passage.text())).toList();
        if (!words.stream().allMatch(word -> folded.stream().anyMatch(text -> text.contains(word)))) {
            return;
        }
        int best = 0;
        for (int i = 1; i < folded.size(); i++) {
            best = count(folded.get(i)) > count(folded.get(best)) ? i : best;
        }
        Passage found = passages.get(best);
        hits.add(found.where() == Where.TITLE ? titled
            : new Hit(titled.kind(), titled.code(), titled.edition(), titled.title(), found.where(), shortened(found.text())));
    }

    private long count(String folded) {
        return words.stream().filter(folded::contains).count();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_PASSAGE ? text : text.substring(0, LONGEST_PASSAGE).replaceAll("\\s+\\S*$", "") + "\u2026";
    }

    private Stream<Passage> all(Where where, List<Wording> texts) {
        return texts.stream().map(text -> new Passage(where, in(text)));
    }

    private String in(Wording wording) {
        return wording.in(language);
    }

    private record Passage(Where where, String text) {
    }

    /**
     * Something found.
     *
     * @param edition the code of a module's edition, else empty
     * @param passage the sentence that was found; empty when it is the title
     */
    public record Hit(Kind kind, String code, String edition, String title, Where where, String passage) {

        /** The page where it is read. */
        public String address() {
            return switch (kind) {
                case MODULE -> "/library/" + edition + "/" + code;
                case HANDOUT -> "/library/handouts/" + code;
                case OWN -> "/library/own/" + code;
            };
        }
    }
}
