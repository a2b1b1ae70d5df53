package org.imr.fidelity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imr.curriculum.DefinitionNode;
import org.imr.kernel.Word;

/** Reads the occasions of a scale. Which there are is the scale's own affair; when they fall due is said in words known here. */
final class OccasionReader {

    private static final List<String> WORDS = Arrays.stream(Timing.When.values()).map(Word::of).toList();

    private final int items;
    private final Set<Timing.When> taken = EnumSet.noneOf(Timing.When.class);

    /** @param items how many items the scale has */
    OccasionReader(int items) {
        this.items = items;
    }

    Occasion read(DefinitionNode node) {
        List<Integer> numbers = new ArrayList<>();
        for (String text : node.texts("items")) {
            int number = text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
            if (number < 1 || number > items || !numbers.isEmpty() && number <= numbers.get(numbers.size() - 1)) {
                node.fault("items", text, "numbers of items of this scale, rising");
            }
            numbers.add(number);
        }
        return new Occasion(ScaleReader.code(node), node.wording("title"), node.wording("purpose"), numbers,
            node.optionalMap("due").flatMap(this::timing));
    }

    private Optional<Timing> timing(DefinitionNode node) {
        int months = node.integer("months", 1, 60);
        String word = node.word("when", WORDS);
        Optional<Timing.When> when = Word.to(Timing.When.class, word);
        when.filter(one -> !taken.add(one)).ifPresent(again -> node.fault("when", word + " again", "each rule at one occasion"));
        return when.map(one -> new Timing(one, months));
    }
}
