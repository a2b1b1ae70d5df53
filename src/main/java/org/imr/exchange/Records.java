package org.imr.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.imr.access.Caller;
import org.imr.access.Kept;
import org.imr.access.Role;
import org.imr.access.ScopedStore;
import org.imr.access.Site;
import org.imr.access.Staff;
import org.imr.assessment.Assessment;
import org.imr.goal.Goal;
import org.imr.library.Definitions;
import org.imr.library.OwnHandout;
import org.imr.roster.Group;
import org.imr.roster.Participant;
import org.imr.roster.Session;

/** The programme's own records that a file can mean, by table and key. What the file adds joins them. */
final class Records {

    private final ScopedStore store;
    private final Definitions definitions;
    private final Caller caller;
    private final Instant now;
    private final LocalDate today;
    private final Map<String, Map<List<String>, Kept>> known = new HashMap<>();
    private final Set<Kept> added = new HashSet<>();
    private final Set<Kept> taken = new HashSet<>();
    private final Set<String> doubtful = new HashSet<>();

    Records(ScopedStore store, Definitions definitions, Caller caller, Instant now, LocalDate today) {
        this.store = store;
        this.definitions = definitions;
        this.caller = caller;
        this.now = now;
        this.today = today;
    }

    /** Reads the records of a sheet that belong to those owners. */
    <E extends Kept> void load(Sheet<E> sheet, Collection<String> owners) {
        Map<List<String>, Kept> rows = known.computeIfAbsent(sheet.layout().name(), name -> new HashMap<>());
        sheet.load(store, owners).forEach(record -> rows.put(sheet.row(record).key(), record));
        sheet.prepare(store, owners);
    }

    Kept find(String table, List<String> key) {
        return known.getOrDefault(table, Map.of()).get(key);
    }

    <E extends Kept> E add(String table, List<String> key, E record) {
        known.computeIfAbsent(table, name -> new HashMap<>()).put(key, record);
        return add(record);
    }

    /** Keeps a record that stands in no table of its own row's. */
    <E extends Kept> E add(E record) {
        added.add(record);
        return store.add(record);
    }

    /** Counts its version up, though only parts of it change. */
    void touch(Kept record) {
        store.touch(record);
    }

    void remove(Kept record) {
        store.remove(record);
    }

    /** True when the file has just added it. */
    boolean isNew(Kept record) {
        return record == null || added.contains(record);
    }

    /** Notes that a row of the file stands for it. */
    void take(Kept record) {
        taken.add(record);
    }

    /** True when a row of the file stands for it. */
    boolean isTaken(Kept record) {
        return taken.contains(record);
    }

    /** Notes tables some of whose rows could not be read. */
    void doubt(Collection<String> tables) {
        doubtful.addAll(tables);
    }

    /** True when nothing follows from what is missing in that table. */
    boolean isDoubtful(String table) {
        return doubtful.contains(table);
    }

    /** True when each row of another table that this one names is there. */
    boolean hasWhatIsNamedBy(Row row) {
        return row.layout().references().stream()
            .allMatch(reference -> row.named(reference).stream().allMatch(key -> find(reference.table(), key) != null));
    }

    <E extends Kept> Stream<E> all(String table, Class<E> type) {
        return known.getOrDefault(table, Map.of()).values().stream().map(type::cast);
    }

    Site site(String code) {
        return (Site) find("Sites", key(code));
    }

    Staff staff(String email) {
        return email == null ? null : (Staff) find("Staff", key(email.toLowerCase(Locale.ROOT)));
    }

    List<Staff> staff(List<String> emails) {
        return emails.stream().map(this::staff).toList();
    }

    Participant participant(String code) {
        return (Participant) find("Participants", key(code));
    }

    Group group(String code) {
        return (Group) find("Groups", key(code));
    }

    Session session(String group, Integer number) {
        return (Session) find("Sessions", key(group, number));
    }

    Goal goal(String participant, Integer number) {
        return (Goal) find("Goals", key(participant, number));
    }

    Assessment assessment(String group, Integer number) {
        return (Assessment) find("Assessments", key(group, number));
    }

    private static List<String> key(Object... parts) {
        return Stream.of(parts).map(Objects::toString).toList();
    }

    /** True when the caller may make somebody an administrator, or end that: only an administrator and the product itself. */
    boolean mayAppointAdministrators() {
        return caller.isSystem() || caller.isEverywhere(Role.ADMINISTRATOR);
    }

    Definitions definitions() {
        return definitions;
    }

    boolean isModule(String code) {
        return definitions.editions().stream().anyMatch(edition -> edition.module(code).isPresent());
    }

    boolean isHandout(String code) {
        // The files of sites' own sheets are not exchanged, and their lines on the ledger must not stop an import.
        return OwnHandout.isCode(code) || definitions.editions().stream().anyMatch(edition -> edition.handout(code).isPresent());
    }

    Instant now() {
        return now;
    }

    LocalDate today() {
        return today;
    }
}
