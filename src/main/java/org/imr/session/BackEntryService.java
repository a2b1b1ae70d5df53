package org.imr.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.imr.access.Audit;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.ScopedStore;
import org.imr.access.Trace;
import org.imr.curriculum.Edition;
import org.imr.curriculum.Handout;
import org.imr.fidelity.Scale;
import org.imr.kernel.Rejected;
import org.imr.kernel.Stale;
import org.imr.library.Definitions;
import org.imr.library.Pinned;
import org.imr.roster.Group;
import org.imr.roster.Session;

/** Records the past of a group that has been running for months: many sessions at one go, all of them or none. */
@ApplicationScoped
public class BackEntryService {

    /** A year and more of weekly sessions; more at once is no form any more. */
    private static final int MOST = 60;

    @Inject
    private ScopedStore store;
    @Inject
    private Audit audit;
    @Inject
    private Definitions definitions;
    @Inject
    private Presences presences;
    @Inject
    private Clock clock;

    /**
     * What there is to record.
     *
     * @param days further days on which the group met and for which no session is planned
     * @throws Rejected `session.back-day` for a day before the group's first or after today, `session.back-many`
     */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public BackSheet sheet(String groupCode, Collection<LocalDate> days) {
        BackRecords records = BackRecords.of(store, groupCode);
        Group group = records.group;
        LocalDate today = group.site().today(clock);
        List<BackSheet.Column> columns = new ArrayList<>();
        records.sessions.stream().filter(session -> isOpen(session) && !session.date().isAfter(today)).map(session ->
            new BackSheet.Column(session.date(), session.number(), session.version(), session.plannedModules())).forEach(columns::add);
        Set<LocalDate> taken = records.sessions.stream().filter(session -> session.kind() == Session.Kind.GROUP).map(Session::date)
            .collect(Collectors.toSet());
        for (LocalDate day : new TreeSet<>(days)) {
            mustBePast(group, day, today);
            if (!taken.contains(day)) {
                columns.add(new BackSheet.Column(day, 0, 0, List.of()));
            }
        }
        columns.sort(Comparator.comparing(BackSheet.Column::date));
        if (columns.size() > MOST) {
            throw new Rejected("session.back-many", MOST);
        }
        return new BackSheet(group.code(), group.name(), group.site().name(), group.format() != Group.Format.INDIVIDUAL, today, columns,
            records.rows(columns));
    }

    /**
     * Keeps all of it in one go, each session with a trace of its own.
     *
     * @throws Stale    a session was recorded, moved or added by somebody else meanwhile
     * @throws Rejected `session.back-day`, `session.not-member`
     */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public void save(String groupCode, BackEntry entry) {
        presences.hold(groupCode);
        BackRecords records = BackRecords.of(store, groupCode);
        Group group = records.group;
        if (group.format() == Group.Format.INDIVIDUAL || entry.held().isEmpty()) {
            throw new Rejected("session.back-nothing");
        }
        Optional<Edition> edition = definitions.edition(group.edition(), group.editionVersion(), group.editionDigest()).map(Pinned::definition);
        Scale scale = definitions.scale(Scale.OF_THE_PROGRAMME);
        int next = records.sessions.stream().mapToInt(Session::number).max().orElse(0) + 1;
        List<BackEntry.Held> inOrder = entry.held().stream().sorted(Comparator.comparing(BackEntry.Held::date)).toList();
        for (BackEntry.Held held : inOrder) {
            Session session = held.number() == 0 ? add(records, held, next++) : chosen(records, held);
            mustBePast(group, session.date(), group.site().today(clock));
            record(records, session, held, sheets(edition, held, entry.handouts()), edition, scale);
        }
        group.begin();
        Set<String> marked = inOrder.stream().flatMap(held -> held.marks().keySet().stream()).collect(Collectors.toSet());
        presences.recorded(group, records.ids(marked));
        store.flush();
    }

    private void record(BackRecords records, Session session, BackEntry.Held held, Set<String> sheets, Optional<Edition> edition, Scale scale) {
        Group group = records.group;
        Changes changes = new Changes(Trace.of("session", group.code() + "/" + session.number(), "recorded").in(group.site().code(), group.code()));
        SessionEntry typed = new SessionEntry(held.version(), group.minutes(), records.running(session.date()).stream().map(one -> one.email()).toList(),
            held.modules(), List.of(), Set.of(), Set.of(), SheetBuilder.lines(records.of(session).homework(null)), session.note(),
            held.marks().entrySet().stream().map(mark -> new SessionEntry.PersonEntry(mark.getKey(), mark.getValue(), false, null, false, null, null,
                List.of(), List.of(), sheets)).toList());
        new SessionChange(records.of(session), typed, edition, List.of(), scale, changes).apply(records.running(session.date()));
        changes.added().forEach(store::add);
        changes.removed().forEach(store::remove);
        records.added(changes.added());
        audit.write(changes.trace());
    }

    private Session add(BackRecords records, BackEntry.Held held, int number) {
        if (records.sessions.stream().anyMatch(one -> one.kind() == Session.Kind.GROUP && one.date().equals(held.date()))) {
            throw new Stale();
        }
        Session session = new Session(records.group, number, held.date(), Session.Kind.GROUP);
        session.move(held.date(), records.group.time());
        return store.add(session);
    }

    private Session chosen(BackRecords records, BackEntry.Held held) {
        Session session = records.sessions.stream().filter(one -> one.number() == held.number() && isOpen(one)).findFirst().orElseThrow(Stale::new);
        session.expect(held.version());
        store.touch(session);
        return session;
    }

    /** The sheets for a whole module that everybody gets; which topic came on which day, and which version fits whom, nobody says here. */
    private static Set<String> sheets(Optional<Edition> edition, BackEntry.Held held, boolean wanted) {
        return !wanted ? Set.of() : edition.stream().flatMap(one -> one.modules().stream()).filter(module -> held.modules().contains(module.code()))
            .flatMap(module -> module.handouts().stream()).filter(sheet -> sheet.topic().isEmpty() && sheet.oneOf().isEmpty()).map(Handout::code)
            .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isOpen(Session session) {
        return session.kind() == Session.Kind.GROUP && session.status() == Session.Status.PLANNED;
    }

    private static void mustBePast(Group group, LocalDate day, LocalDate today) {
        if (day.isAfter(today) || day.isBefore(group.start())) {
            throw new Rejected("session.back-day", day, group.start());
        }
    }
}
