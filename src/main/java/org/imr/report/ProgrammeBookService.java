package org.imr.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imr.access.Audit;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.ScopedStore;
import org.imr.access.Trace;
import org.imr.assessment.DueLine;
import org.imr.fidelity.Scale;
import org.imr.kernel.Slice;
import org.imr.kernel.Word;
import org.imr.library.Definitions;
import org.imr.oversight.Aggregate;
import org.imr.oversight.AggregateService;
import org.imr.oversight.Days;
import org.imr.oversight.Filter;
import org.imr.oversight.GlanceService;
import org.imr.oversight.RegisterService;
import org.imr.oversight.SiteGlanceService;
import org.imr.workbook.CsvFile;

/** The workbook of the programme, as far as the caller sees it. */
@ApplicationScoped
public class ProgrammeBookService {

    /** Groups read at a time. */
    private static final int GROUPS = 100;

    @Inject
    private ScopedStore store;
    @Inject
    private RegisterService register;
    @Inject
    private Definitions definitions;
    @Inject
    private AggregateService aggregates;
    @Inject
    private GlanceService glance;
    @Inject
    private SiteGlanceService sites;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    /**
     * Writes the workbook (.xlsx) of the groups that the filter lets through, a portion of them at a time; leaves {@code out} open. The
     * same data on the same day gives the same bytes.
     *
     * @param shown    how people appear; somebody who sees the figures of their own groups alone gets sums, whatever is asked
     * @param language `en`, `da` or `nb`
     * @throws IOException if {@code out} cannot be written
     */
    @Transactional
    @Requires(Permission.OVERSEE)
    public void workbook(Filter filter, People shown, String language, OutputStream out) throws IOException {
        Words words = new Words(language);
        ProgrammeMaterial material = material(filter, words);
        if (isInSums(shown)) {
            Aggregate sums = aggregates.of(material.scale().code(), filter);
            ProgrammeSums.write(material, sums, words, narrowed(sums.filter(), words), period(sums.filter().days(), "programme.period.means-sums", words), out);
        } else {
            ProgrammeWorkbook.write(material, words, shown, narrowed(filter, words), period(filter.days(), "programme.period.means-workbook", words), people(filter, material), out);
        }
        taken("workbook", shown);
    }

    /** Writes the tables of the workbook as a zip with one CSV each, as {@link #workbook} does. @throws IOException if {@code out} cannot be written */
    @Transactional
    @Requires(Permission.OVERSEE)
    public void tables(Filter filter, People shown, String language, OutputStream out) throws IOException {
        Words words = new Words(language);
        ProgrammeMaterial material = material(filter, words);
        if (isInSums(shown)) {
            ProgrammeSums.tables(material, aggregates.of(material.scale().code(), filter), words, out);
        } else {
            ProgrammeWorkbook.tables(material, words, shown, people(filter, material), out);
        }
        taken("tables", shown);
    }

    /**
     * Writes the ratings of the signed assessments that count, one a row, with a code book: a zip of CSV for R or SPSS. Nobody of a group
     * is in it; of groups whose figures the caller does not see nothing is.
     *
     * @param shown    with names assessors stand by their e-mail, else by a number within their assessment
     * @param language of the code book
     * @throws IOException if {@code out} cannot be written
     */
    @Transactional
    @Requires(Permission.OVERSEE)
    public void ratings(Filter filter, People shown, String language, OutputStream out) throws IOException {
        List<String> groups = register.groups(filter);
        TidyRatings.write(definitions.scale(Scale.OF_THE_PROGRAMME), new Words(language), shown,
            IntStream.iterate(0, from -> from < groups.size(), from -> from + GROUPS).boxed()
                .flatMap(from -> register.ratings(groups.subList(from, Math.min(groups.size(), from + GROUPS)), filter.days()).stream()), out);
        taken("ratings", shown);
    }

    /**
     * Writes the table of the programme at a glance as CSV: all its rows, each as far as its page shows it to the caller.
     *
     * @param bySite   true for the table of sites, false for that of groups
     * @param language of the heads and words
     * @throws IOException if {@code out} cannot be written
     */
    @Transactional
    @Requires(Permission.OVERSEE)
    public void overview(Filter filter, boolean bySite, String language, OutputStream out) throws IOException {
        ProgrammeOverview overview = new ProgrammeOverview(new Words(language), definitions);
        Optional<List<DueLine>> coming = bySite ? Optional.empty() : glance.coming(filter);
        CsvFile.write(bySite ? overview.sites(() -> all(first -> sites.sites(filter.site(), filter.days(), first, GROUPS)))
            : overview.groups(() -> all(first -> glance.groups(filter, coming, first, GROUPS))), out);
        audit.write(Trace.of("programme", bySite ? "sites" : "groups", "exported"));
    }

    /** The rows of all pages, a page at a time. */
    private <T> Iterator<T> all(IntFunction<Slice<T>> pages) {
        Slice<T> start = pages.apply(0);
        return Stream.concat(start.rows().stream(), IntStream.iterate(GROUPS, first -> first < start.total(), first -> first + GROUPS).boxed().flatMap(first -> {
            store.clear();
            return pages.apply(first).rows().stream();
        })).iterator();
    }

    private ProgrammeMaterial material(Filter filter, Words words) {
        return new ProgrammeMaterial(definitions.scale(Scale.OF_THE_PROGRAMME), new Titles(definitions, words), LocalDate.now(clock), filter.days());
    }

    private boolean isInSums(People shown) {
        return shown == People.AGGREGATED || aggregates.isAllThereIs();
    }

    /** Last, so that what is in it is not changed by it: somebody has taken a copy away. */
    private void taken(String what, People shown) {
        audit.write(Trace.of("programme", what, "exported").change("people", null, Word.of(shown)));
    }

    private Stream<Enrolled> people(Filter filter, ProgrammeMaterial material) {
        List<String> groups = register.groups(filter);
        return IntStream.iterate(0, from -> from < groups.size(), from -> from + GROUPS).boxed().flatMap(from -> {
            List<Enrolled> people = material.take(register.portion(groups.subList(from, Math.min(groups.size(), from + GROUPS)), filter.days()));
            store.clear();
            return people.stream();
        });
    }

    /** Which period is told of, and what it selects. @param means the text that says so */
    private static List<String> period(Days days, String means, Words words) {
        return days.isAll() ? List.of() : List.of(days.named(words::of), words.of(means));
    }

    private static List<String> narrowed(Filter filter, Words words) {
        List<String> all = new ArrayList<>();
        filter.site().ifPresent(code -> all.add(words.of("programme.site") + ": " + code));
        filter.state().ifPresent(state -> all.add(words.of("programme.state") + ": " + words.of("roster.status." + Word.of(state))));
        filter.edition().ifPresent(code -> all.add(words.of("programme.edition") + ": " + code));
        filter.format().ifPresent(format -> all.add(words.of("programme.format") + ": " + words.of("programme.format." + Word.of(format))));
        filter.due().ifPresent(due -> all.add(words.of("programme.due") + ": " + words.of("programme.due." + Word.of(due))));
        if (filter.acting()) {
            all.add(words.of("programme.actions") + ": " + words.of("programme.actions.some"));
        }
        return all;
    }
}
