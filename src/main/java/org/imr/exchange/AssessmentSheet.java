package org.imr.exchange;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imr.access.ScopedStore;
import org.imr.access.Staff;
import org.imr.assessment.Assessment;
import org.imr.assessment.Assignment;
import org.imr.assessment.Candidates;
import org.imr.assessment.Independence;
import org.imr.fidelity.Item;
import org.imr.fidelity.Occasion;
import org.imr.fidelity.Scale;
import org.imr.fidelity.Term;
import org.imr.kernel.Word;
import org.imr.library.Pinned;
import org.imr.workbook.Faults;
import org.imr.workbook.TableFault;

/** Assessments. They are signed last, when their ratings have been read, because nothing of a signed one changes. */
final class AssessmentSheet extends Sheet<Assessment> {

    private final Map<Assessment, List<Assignment>> assignments = new HashMap<>();
    private RatedItems rated;

    AssessmentSheet() {
        super("Assessments", Assessment.class, Owner.GROUP, "e.group.code", "join fetch e.group g join fetch g.site left join fetch e.amends");
    }

    @Override
    List<Assessment> load(ScopedStore store, Collection<String> groups) {
        List<Assessment> found = super.load(store, groups);
        for (int from = 0; from < found.size(); from += AT_ONCE) {
            store.ask(Assignment.class).join("join fetch e.staff").order("e.position")
                .where("e.assessment in :found", "found", found.subList(from, Math.min(found.size(), from + AT_ONCE))).list()
                .forEach(this::add);
        }
        return found;
    }

    private void add(Assignment assignment) {
        assignments.computeIfAbsent(assignment.assessment(), assessment -> new ArrayList<>()).add(assignment);
    }

    /** Signatures given so far were for something else. Of an import and a signature at the same moment one is stale. */
    void takeBackSignatures(Assessment assessment, Records records) {
        of(assessment).forEach(assignment -> assignment.sign(null));
        if (!records.isNew(assessment)) {
            records.touch(assessment);
        }
    }

    private List<Assignment> of(Assessment assessment) {
        return assignments.getOrDefault(assessment, List.of());
    }

    @Override
    List<String> cells(Assessment assessment) {
        return Written.row(assessment.group().code(), assessment.number(), assessment.occasion(), assessment.cutOff(),
            assessment.scale(), assessment.scaleVersion(), Word.of(assessment.status()),
            of(assessment).stream().map(assignment -> assignment.staff().email()).toList(), assessment.sources(), assessment.signedOn(),
            assessment.exception(), assessment.amends() == null ? null : assessment.amends().number(),
            assessment.amends() == null ? null : assessment.amendmentReason());
    }

    @Override
    boolean isFixed(Assessment assessment, Row row, Records records) {
        return assessment != null && assessment.isSigned();
    }

    @Override
    boolean isLeftToUs(String column, Row row) {
        return row.code(column) == null && (column.equals("scale_version") || column.equals("status"));
    }

    @Override
    boolean admits(Assessment assessment, Row row, Records records, Faults faults) {
        Optional<Scale> scale = records.definitions().scale(row.code("scale"), version(assessment, row), null).map(Pinned::definition);
        if (scale.isEmpty()) {
            faults.add(row.fault("scale", "known-code",
                records.definitions().newestScales().stream().map(Scale::code).collect(joining(", "))));
            return false;
        }
        List<String> occasions = scale.get().occasions().stream().map(Occasion::code).toList();
        List<String> sources = scale.get().sources().stream().map(Term::code).toList();
        boolean occasion = isAmong(occasions, row, "occasion", List.of(row.code("occasion")), faults);
        return isAmong(sources, row, "sources", row.has("sources") ? row.codes("sources") : List.of(), faults) && occasion;
    }

    /** Which occasions and sources there are, the scale says. */
    private static boolean isAmong(List<String> known, Row row, String column, List<String> codes, Faults faults) {
        boolean all = known.containsAll(codes);
        if (!all) {
            faults.add(row.fault(column, "known-code", String.join(", ", known)));
        }
        return all;
    }

    /** The version of the scale that is asked for, or else the one that is pinned; null for the newest. */
    private static String version(Assessment assessment, Row row) {
        return Optional.ofNullable(row.words("scale_version")).orElse(assessment != null && row.code("scale").equals(assessment.scale())
            ? assessment.scaleVersion() : null);
    }

    @Override
    Assessment make(Row row, Records records) {
        var group = records.group(row.code("group"));
        return new Assessment(group, row.integer("number"), row.code("occasion"), row.date("cut_off"),
            group.site().bands());
    }

    @Override
    void fill(Assessment assessment, Row row, Records records) {
        pin(assessment, row, records);
        assessment.sources(row.given("sources", Row::codes, assessment.sources()));
        assessment.except(row.given("exception", Row::words, assessment.exception()));
        if (row.has("assessors")) {
            assign(assessment, records.staff(row.codes("assessors")).stream().distinct().toList(), records);
        }
    }

    private static void pin(Assessment assessment, Row row, Records records) {
        String code = row.code("scale");
        String wanted = version(assessment, row);
        Optional<Scale> scale = records.definitions().scale(code, wanted, null).map(Pinned::definition);
        String version = wanted == null ? scale.map(Scale::version).orElse(null) : wanted;
        String digest = version != null && version.equals(assessment.scaleVersion()) && code.equals(assessment.scale())
            ? assessment.scaleDigest() : scale.filter(found -> found.version().equals(version)).map(Scale::digest).orElse(null);
        assessment.useScale(code, version, digest);
    }

    private void assign(Assessment assessment, List<Staff> assessors, Records records) {
        List<Assignment> now = new ArrayList<>();
        for (Staff person : assessors) {
            Assignment assignment = of(assessment).stream().filter(old -> old.staff().equals(person)).findFirst()
                .orElseGet(() -> records.add(new Assignment(assessment, now.size(), person)));
            assignment.position(now.size());
            now.add(assignment);
        }
        of(assessment).stream().filter(old -> !now.contains(old)).forEach(records::remove);
        assignments.put(assessment, now);
    }

    @Override
    void finish(Assessment assessment, Row row, Records records) {
        Assessment.Status status = Optional.ofNullable(row.word("status", Assessment.Status.class)).orElse(assessment.status());
        if (status == Assessment.Status.SIGNED || status == Assessment.Status.CONSENSUS) {
            of(assessment).stream().filter(assignment -> assignment.submittedAt() == null)
                .forEach(assignment -> assignment.submit(records.now()));
        }
        assessment.amend(amended(assessment, row, records), row.given("amendment_reason", Row::words, assessment.amendmentReason()));
        assessment.restore(row.code("occasion"), row.date("cut_off"), status,
            row.given("signed_on", Row::date, assessment.signedOn()));
    }

    /** What it amends may stand in a later row, and be signed there. */
    private static Assessment amended(Assessment assessment, Row row, Records records) {
        return row.given("amends", Row::integer, null) != null ? records.assessment(row.code("group"), row.integer("amends"))
            : row.has("amends") ? null : assessment.amends();
    }

    @Override
    void check(Assessment assessment, Row row, Records records, Faults faults) {
        if (row.given("amends", Row::integer, null) != null && !records.isDoubtful("Assessments")) {
            checkAmendment(assessment, row, records, faults);
        }
        if (assessment.amends() == null && row.given("amends", Row::integer, null) == null && row.given("amendment_reason", Row::words, null) != null) {
            faults.add(row.fault("amendment_reason", "with-amends"));
        }
        if (!assessment.isSigned() || records.isDoubtful("Ratings")) {
            return;
        }
        rated = rated == null ? new RatedItems(records) : rated;
        Set<Integer> done = rated.counting(assessment, of(assessment).stream().map(Assignment::staff).toList());
        String missing = items(assessment, records).stream().filter(item -> !done.contains(item)).map(String::valueOf)
            .collect(joining(", "));
        if (!missing.isEmpty()) {
            faults.add(row.fault("status", "all-rated", missing));
        }
    }

    /** As the page that opens amendments asks: of a signed one, once, and with a reason. */
    private static void checkAmendment(Assessment assessment, Row row, Records records, Faults faults) {
        Assessment amended = assessment.amends();
        if (amended == null || !amended.isSigned() || amended.number() >= assessment.number()
            || !amended.scale().equals(assessment.scale()) || !amended.occasion().equals(assessment.occasion())
            || records.all("Assessments", Assessment.class).anyMatch(one -> one != assessment && amended.equals(one.amends()))) {
            faults.add(row.fault("amends", "to-amend"));
        }
        if (assessment.amendmentReason() == null) {
            faults.add(row.fault("amendment_reason", "required"));
        }
    }

    /** Who is to assess what stays open, and is not independent of it: taken, and stopped when they rate or sign. */
    @Override
    List<TableFault> warnings(Candidates candidates) {
        Map<Assignment, Integer> rows = new LinkedHashMap<>();
        entries().stream().filter(entry -> !entry.record().isSigned() && entry.record().exception() == null)
            .forEach(entry -> of(entry.record()).forEach(assignment -> rows.put(assignment, entry.row().number())));
        Map<Assignment, Independence.Bar> bars = candidates.bars(List.copyOf(rows.keySet()));
        return rows.keySet().stream().filter(bars::containsKey)
            .map(one -> new TableFault(layout().name(), rows.get(one), "assessors", one.staff().email(), "independent")).toList();
    }

    /** The items of its occasion, by the scale that it pins. */
    static List<Integer> items(Assessment assessment, Records records) {
        Scale scale = records.definitions().scale(assessment.scale(), assessment.scaleVersion(), assessment.scaleDigest())
            .orElseThrow().definition();
        return scale.occasion(assessment.occasion()).map(scale::items).orElse(scale.items()).stream().map(Item::number).toList();
    }

    @Override
    Place place(Assessment assessment) {
        return new Place(assessment.group().site().code(), assessment.group().code());
    }
}
