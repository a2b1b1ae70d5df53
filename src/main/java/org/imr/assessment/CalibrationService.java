package org.imr.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.imr.access.Ask;
import org.imr.access.Audit;
import org.imr.access.CurrentCaller;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.ScopedStore;
import org.imr.access.Staff;
import org.imr.access.Trace;
import org.imr.fidelity.Agreement;
import org.imr.fidelity.Comparison;
import org.imr.fidelity.Example;
import org.imr.fidelity.Item;
import org.imr.fidelity.Scale;
import org.imr.kernel.NotFound;
import org.imr.kernel.Rejected;
import org.imr.kernel.Stale;
import org.imr.library.Definitions;
import org.imr.library.Pinned;

/** Assessors rate a shared example on their own; after that, and not before, they see what its panel said. */
@ApplicationScoped
public class CalibrationService {

    @Inject
    private ScopedStore store;
    @Inject
    private Definitions definitions;
    @Inject
    private CurrentCaller current;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    /** All shared examples, each with when the caller rated it last. */
    @Transactional
    @Requires(Permission.CALIBRATE)
    public List<CalibrationLine> list() {
        Map<String, Calibration> last = own().order("e.doneAt").list().stream()
            .collect(Collectors.toMap(Calibration::example, one -> one, (older, newer) -> newer));
        return definitions.examples().stream().map(example -> line(example, Optional.ofNullable(last.get(example.code())))).toList();
    }

    /** A shared example to rate, without the panel. @throws NotFound when there is none of that code */
    @Transactional
    @Requires(Permission.CALIBRATE)
    public CalibrationForm form(String example) {
        Example found = definitions.example(example);
        return new CalibrationForm(found.blind(), items(found));
    }

    /** What the caller rated last, beside the panel; empty before. @throws NotFound when there is none of that code */
    @Transactional
    @Requires(Permission.CALIBRATE)
    public Optional<CalibrationResult> result(String example) {
        Example newest = definitions.example(example);
        return own().where("e.example = :example", "example", newest.code()).order("e.doneAt desc").first().map(done -> {
            Pinned<Example> pinned = pinned(done).orElse(new Pinned<>(newest, false));
            return new CalibrationResult(pinned.definition(), pinned.exact(), items(pinned.definition()), done.doneOn(),
                Comparison.of(pinned.definition(), done.ratings()));
        });
    }

    /**
     * Keeps the caller's ratings, which cannot be changed after.
     *
     * @param digest     of the example as it was rated
     * @param ratings    1 to 5 by item
     * @param cannotRate items that cannot be rated by what is told
     * @throws Rejected `assessment.calibration-incomplete` with the items that are still open, `assessment.rating-range`
     * @throws Stale    when the example has changed since it was opened
     * @throws NotFound when there is none of that code
     */
    @Transactional
    @Requires(Permission.CALIBRATE)
    public void submit(String example, String digest, Map<Integer, Integer> ratings, Collection<Integer> cannotRate) {
        Example rated = definitions.example(example);
        if (!rated.digest().equals(digest)) {
            throw new Stale();
        }
        List<Integer> numbers = rated.items().stream().map(Example.Part::item).toList();
        if (ratings.entrySet().stream().anyMatch(one -> !numbers.contains(one.getKey()) || one.getValue() < 1 || one.getValue() > 5)) {
            throw new Rejected("assessment.rating-range");
        }
        String open = numbers.stream().filter(item -> !ratings.containsKey(item) && !cannotRate.contains(item)).map(String::valueOf)
            .collect(Collectors.joining(", "));
        if (!open.isEmpty()) {
            throw new Rejected("assessment.calibration-incomplete", open);
        }
        Staff me = store.ask(Staff.class).where("e.id = :me", "me", current.get().staffId()).get();
        store.add(new Calibration(me, rated, LocalDate.now(clock), clock.instant().truncatedTo(ChronoUnit.MILLIS), ratings));
        audit.write(Trace.of("staff", me.email(), "calibrated").change("example", null, rated.code()).change("version", null, rated.version()));
        store.flush();
    }

    private CalibrationLine line(Example example, Optional<Calibration> last) {
        Optional<Agreement> agreement = last.flatMap(done -> pinned(done).map(pinned -> Comparison.of(pinned.definition(), done.ratings()).agreement()));
        return new CalibrationLine(example.code(), example.title(), example.about(), example.items().size(), last.map(Calibration::doneOn), agreement);
    }

    private Optional<Pinned<Example>> pinned(Calibration done) {
        return definitions.example(done.example(), done.exampleVersion(), done.exampleDigest());
    }

    private List<Item> items(Example example) {
        Scale scale = definitions.scale(example.scale());
        return example.items().stream().map(part -> scale.item(part.item()).orElseThrow(NotFound::new)).toList();
    }

    private Ask<Calibration> own() {
        return store.ask(Calibration.class).where("e.staff.id = :me", "me", current.get().staffId());
    }
}
