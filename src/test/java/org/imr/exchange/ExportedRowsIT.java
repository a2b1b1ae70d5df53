package org.imr.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.imr.access.Caller;
import org.imr.access.Kept;
import org.imr.access.ScopedStore;
import org.imr.access.Staff;
import org.imr.assessment.Assessment;
import org.imr.assessment.Rating;
import org.imr.goal.FollowUp;
import org.imr.goal.Goal;
import org.imr.roster.Group;
import org.imr.roster.Participant;
import org.imr.roster.Session;
import org.imr.session.Contact;
import org.imr.session.HandoutGiven;
import org.imr.session.Homework;
import org.imr.testing.Callers;
import org.imr.testing.DemonstrationData;
import org.imr.testing.Rooms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables that are exported without their records hold what their records would say, where something is not told of them too. */
class ExportedRowsIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    static Stream<Named<Supplier<Rooms>>> databases() {
        return Stream.of(Named.of("H2", Rooms::onH2), Named.of("PostgreSQL", Rooms::onPostgres));
    }

    @ParameterizedTest
    @MethodSource("databases")
    @DisplayName("J1 every table of an export is what its records are, whoever exports")
    void rows(Supplier<Rooms> database) {
        try (Rooms rooms = database.get()) {
            DemonstrationData.make(rooms, TODAY, "FRB-5", "FRB-1");
            rooms.make(() -> sparse(rooms.get(ScopedStore.class)));
            for (Caller caller : List.of(Caller.SYSTEM, new Callers(rooms).coordinator("FRB"))) {
                rooms.as(caller, () -> rooms.inTransaction(() -> {
                    compare(rooms.get(ScopedStore.class), caller);
                    return null;
                }));
            }
        }
    }

    /** Rows of which as little is known as may be. */
    private static void sparse(ScopedStore store) {
        Group group = store.ask(Group.class).where("e.code = 'FRB-5'").get();
        Session session = store.ask(Session.class).where("e.group = :group and e.number = 1", "group", group).get();
        Participant person = store.ask(Participant.class).order("e.code").first().orElseThrow();
        store.add(new FollowUp(store.ask(Goal.class).where("e.participant = :person", "person", person).first().orElseThrow(), TODAY, null, null));
        store.add(new Contact(person, 77, TODAY, Contact.Kind.PARTICIPANT));
        store.add(new HandoutGiven(group, person, "recovery-9", TODAY));
        store.add(new Homework(session, null, "For all", null));
        store.add(new Homework(session, person, "For one", null));
        store.add(new Session(group, 90, TODAY.plusDays(90), Session.Kind.INDIVIDUAL));
        store.add(new Session(group, 91, TODAY, Session.Kind.GROUP)).hold(store.ask(Staff.class).order("e.email desc").list(), null);
        Assessment open = store.add(new Assessment(group, 9, "mid", TODAY, "danish"));
        open.useScale("imr-fidelity", null, null);
        store.add(new Rating(open, null, 1)).rate(null, "nobody could say");
        store.add(new Rating(open, null, 2)).notes("nothing yet");
    }

    private static void compare(ScopedStore store, Caller caller) {
        Extent extent = Extent.of(caller, store);
        List<String> groups = store.ask(Group.class).exchangeable().list(String.class, "e.code");
        List<String> people = store.ask(Participant.class).exchangeable().list(String.class, "e.code");
        List<Sheet<?>> again = Sheets.of(extent, TODAY);
        for (Sheet<?> sheet : Sheets.of(extent, TODAY)) {
            List<String> owners = sheet.owner() == Sheet.Owner.PARTICIPANT ? people : groups;
            Sheet<?> other = again.stream().filter(one -> one.layout().equals(sheet.layout())).findFirst().orElseThrow();
            List<List<String>> records = ofRecords(other, store, owners, extent);
            assertThat(sheet.written(store, owners, extent)).as(caller.email() + " " + sheet.layout().name()).containsExactlyInAnyOrderElementsOf(records);
        }
    }

    private static <E extends Kept> List<List<String>> ofRecords(Sheet<E> sheet, ScopedStore store, List<String> owners, Extent extent) {
        return sheet.load(store, owners).stream().filter(record -> sheet.isIn(record, extent)).map(sheet::cells).toList();
    }
}
