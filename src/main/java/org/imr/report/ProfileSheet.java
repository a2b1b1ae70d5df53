package org.imr.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.imr.assessment.RatingLine;
import org.imr.fidelity.Item;
import org.imr.workbook.Bars;
import org.imr.workbook.BookSheet;
import org.imr.workbook.Cell;

/** The result as a picture: item by item beside what the records suggest, and beside the assessment before. */
final class ProfileSheet {

    private static final int HIGHEST = 5;

    private final Part part;
    private final Material material;
    private final RatingSheets.Placed ratings;
    private final BookSheet sheet;

    private ProfileSheet(Part part, RatingSheets.Placed ratings) {
        this.part = part;
        this.material = part.material();
        this.ratings = ratings;
        this.sheet = part.sheet("profile").portrait();
    }

    static void write(Part part, RatingSheets.Placed ratings) {
        ProfileSheet profile = new ProfileSheet(part, ratings);
        profile.draw("profile-suggested", profile.bars(part.head("suggested"), profile::suggested), profile.bars(part.head("rating"), profile::rating));
        if (part.material().earlier().isPresent()) {
            profile.sheet.newPage().blank();
            profile.draw("profile-before", profile.bars(RatingSheets.before(part), item -> part.material().before(item).map(RatingLine::value).orElse(null)),
                profile.bars(part.head("rating"), profile::rating));
        }
    }

    private Integer rating(Item item) {
        return material.result(item).map(RatingLine::value).orElse(null);
    }

    private Integer suggested(Item item) {
        return ratings.shown(part.head("suggested"), item).map(Long::intValue).orElse(null);
    }

    private Bars<Integer> bars(String header, Function<Item, Integer> value) {
        List<Integer> values = new ArrayList<>();
        material.items().forEach(item -> values.add(value.apply(item)));
        return new Bars<>(header, ratings.cells(header), values);
    }

    private void draw(String key, Bars<Integer> first, Bars<Integer> second) {
        Bars<String> names = new Bars<>("", ratings.cells(part.head("title")), material.items().stream().map(item -> part.words().of(item.title())).toList());
        sheet.bars(part.head(key), part.head("profile-axis"), HIGHEST, names, List.of(first, second));
        sheet.line(Cell.text(part.head(key + "-text")));
    }
}
