package org.imr.fidelity;

import java.util.List;
import java.util.Optional;
import org.imr.kernel.Wording;

/**
 * A fidelity scale as its definition file says it.
 *
 * @param version the file's own version; a changed file is a new version
 * @param digest  the SHA-256 of the file, which pins the content an assessment was made with
 * @param items   by number, from 1 without gaps
 * @param review  the timetable around a visit, by day; empty where the scale has none
 */
public record Scale(String code, String version, String digest, Wording title, Wording about, List<Reference> references,
        List<Occasion> occasions, List<BandSet> bandSets, List<Term> sources, List<Term> topicAreas,
        List<TechniqueCategory> techniqueCategories, List<Technique> skills, List<Item> items, List<Published> published, List<ReviewStep> review) {

    /**
     * The code of the scale that belongs to the programme itself: sessions note its techniques, live evidence is judged by it, and it
     * is meant where nobody names another.
     */
    public static final String OF_THE_PROGRAMME = "imr-fidelity";

    public Scale {
        references = List.copyOf(references);
        occasions = List.copyOf(occasions);
        bandSets = List.copyOf(bandSets);
        sources = List.copyOf(sources);
        topicAreas = List.copyOf(topicAreas);
        techniqueCategories = List.copyOf(techniqueCategories);
        skills = List.copyOf(skills);
        items = List.copyOf(items);
        published = List.copyOf(published);
        review = List.copyOf(review);
    }

    /** The item of that number. */
    public Optional<Item> item(int number) {
        return number >= 1 && number <= items.size() ? Optional.of(items.get(number - 1)) : Optional.empty();
    }

    /** The items of an occasion, by number. */
    public List<Item> items(Occasion occasion) {
        return items.stream().filter(i -> occasion.items().contains(i.number())).toList();
    }

    /** The occasion of that code. */
    public Optional<Occasion> occasion(String occasion) {
        return occasions.stream().filter(o -> o.code().equals(occasion)).findFirst();
    }

    /** The occasion that falls due by that rule. */
    public Optional<Occasion> due(Timing.When when) {
        return occasions.stream().filter(occasion -> occasion.isDue(when)).findFirst();
    }

    /** True when any of its occasions falls due by itself. */
    public boolean fallsDue() {
        return occasions.stream().anyMatch(occasion -> occasion.due().isPresent());
    }

    /** The first occasion on which all items are rated. */
    public Optional<Occasion> whole() {
        return occasions.stream().filter(occasion -> occasion.items().size() == items.size()).findFirst();
    }

    /** The first item with an evidence rule of that kind. */
    public Optional<Item> ruled(Rule.Kind kind) {
        return items.stream().filter(item -> item.rule().map(Rule::kind).filter(kind::equals).isPresent()).findFirst();
    }

    /** The band set of that code, or the first one where the scale has none of that code. */
    public BandSet bandSetOrFirst(String set) {
        return bandSet(set).orElse(bandSets.get(0));
    }

    /** The band set of that code. */
    public Optional<BandSet> bandSet(String set) {
        return bandSets.stream().filter(b -> b.code().equals(set)).findFirst();
    }

    /** The technique category of that code. */
    public Optional<TechniqueCategory> techniqueCategory(String category) {
        return techniqueCategories.stream().filter(c -> c.code().equals(category)).findFirst();
    }

    /** The reference of that code. */
    public Optional<Reference> reference(String reference) {
        return references.stream().filter(r -> r.code().equals(reference)).findFirst();
    }
}
