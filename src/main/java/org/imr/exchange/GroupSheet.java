package org.imr.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imr.access.ScopedStore;
import org.imr.access.Staff;
import org.imr.curriculum.Edition;
import org.imr.library.Pinned;
import org.imr.kernel.Word;
import org.imr.roster.Facilitation;
import org.imr.roster.Group;
import org.imr.roster.Session;
import org.imr.workbook.Faults;

/** Groups. The column of facilitators holds who runs the group now, or ran it to its end; their days stand in Facilitators. */
final class GroupSheet extends Sheet<Group> {

    private final Map<Group, List<Facilitation>> facilitations = new HashMap<>();
    private final Set<Facilitation> told = new HashSet<>();
    private Map<Group, List<Session>> planned;

    GroupSheet() {
        super("Groups", Group.class, Owner.GROUP, "e.code", "join fetch e.site");
    }

    @Override
    List<Group> load(ScopedStore store, Collection<String> codes) {
        List<Group> groups = super.load(store, codes);
        facilitations.clear();
        new FacilitatorSheet(this).load(store, codes).forEach(this::add);
        return groups;
    }

    void add(Facilitation facilitation) {
        facilitations.computeIfAbsent(facilitation.group(), group -> new ArrayList<>()).add(facilitation);
    }

    /** One of which the file itself tells, so that the list of facilitators does not end it. */
    void tell(Facilitation facilitation) {
        told.add(facilitation);
    }

    @Override
    List<String> cells(Group group) {
        return Written.row(group.code(), group.site().code(), group.name(), Word.of(group.format()), group.edition(),
            group.editionVersion(), group.track(), group.start(), group.time(), group.place(), group.plannedSessions(),
            group.intervalDays(), group.minutes(), group.capacity(), Word.of(group.status()), group.endedOn(), group.endedReason(),
            running(group).stream().map(run -> run.staff().email()).distinct().sorted().toList());
    }

    private List<Facilitation> running(Group group) {
        return of(group).stream().filter(run -> run.until() == null
            || group.endedOn() != null && !run.until().isBefore(group.endedOn())).toList();
    }

    private List<Facilitation> of(Group group) {
        return facilitations.getOrDefault(group, List.of());
    }

    @Override
    boolean admits(Group group, Row row, Records records, Faults faults) {
        boolean stays = group == null || group.site().code().equals(row.code("site"));
        boolean known = records.definitions().editions().stream().anyMatch(edition -> edition.code().equals(row.code("edition")));
        if (!stays) {
            faults.add(row.fault("site", "site-of-group", group.site().code()));
        }
        if (!known) {
            faults.add(row.fault("edition", "known-code",
                String.join(", ", records.definitions().editions().stream().map(Edition::code).distinct().toList())));
        }
        return stays && known;
    }

    @Override
    Group make(Row row, Records records) {
        return new Group(row.code("code"), records.site(row.code("site")), row.text("name"));
    }

    @Override
    void fill(Group group, Row row, Records records) {
        group.rename(row.text("name"));
        pin(group, row, records);
        group.restore(row.word("format", Group.Format.class), row.date("start"), row.given("time", Row::time, group.time()),
            row.given("place", Row::words, group.place()), row.integer("planned_sessions"), row.integer("interval_days"),
            row.given("minutes", Row::integer, group.minutes()), row.given("capacity", Row::integer, group.capacity()));
        group.restore(row.word("status", Group.Status.class), row.given("ended_on", Row::date, group.endedOn()),
            row.given("ended_reason", Row::words, group.endedReason()));
    }

    /** No version means the one that the group has pinned, and for a new group the newest. */
    private static void pin(Group group, Row row, Records records) {
        String code = row.code("edition");
        String wanted = Optional.ofNullable(row.words("edition_version"))
            .orElse(code.equals(group.edition()) ? group.editionVersion() : null);
        Optional<Edition> edition = records.definitions().edition(code, wanted, null).map(Pinned::definition);
        String version = wanted == null ? edition.map(Edition::version).orElse(null) : wanted;
        String digest = version != null && version.equals(group.editionVersion()) && code.equals(group.edition())
            ? group.editionDigest() : edition.filter(found -> found.version().equals(version)).map(Edition::digest).orElse(null);
        group.teach(code, version, digest, row.given("track", Row::code, group.track()));
    }

    @Override
    void finish(Group group, Row row, Records records) {
        List<Staff> wanted = records.staff(row.codes("facilitators")).stream().distinct().toList();
        if (wanted.isEmpty()) {
            return;
        }
        LocalDate today = records.today();
        for (Facilitation run : running(group)) {
            if (run.until() == null && !wanted.contains(run.staff()) && !told.contains(run)) {
                end(run, today, records);
            }
        }
        for (Staff person : wanted) {
            boolean before = of(group).stream().anyMatch(run -> run.staff().equals(person));
            if (running(group).stream().noneMatch(run -> run.staff().equals(person)) && !(before && group.isOver())) {
                add(records.add(new Facilitation(group, person, before ? today : group.start())));
            }
        }
    }

    private void end(Facilitation run, LocalDate today, Records records) {
        if (run.from().isBefore(today)) {
            run.until(today.minusDays(1));
        } else {
            records.remove(run);
            facilitations.get(run.group()).remove(run);
        }
    }

    /** Sessions that the file does not name can be planned after an end that it does. */
    @Override
    void check(Group group, Row row, Records records, Faults faults) {
        if (planned == null) {
            planned = SessionSheet.planned(records);
        }
        planned.getOrDefault(group, List.of()).stream().filter(session -> !SessionSheet.isInTime(session) && !records.isTaken(session))
            .findFirst().ifPresent(session -> faults.add(row.fault("ended_on", "end-after-planned", session.number(), session.date())));
    }

    @Override
    Place place(Group group) {
        return new Place(group.site().code(), group.code());
    }
}
