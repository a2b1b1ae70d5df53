package org.imr.assessment;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.imr.access.Caller;
import org.imr.access.Enrolled;
import org.imr.access.Role;
import org.imr.access.ScopedStore;
import org.imr.access.Site;
import org.imr.access.Staff;
import org.imr.access.StaffRole;
import org.imr.fidelity.Scale;
import org.imr.library.Definitions;
import org.imr.roster.Facilitation;
import org.imr.roster.Group;
import org.imr.roster.Session;
import org.imr.testing.Rooms;

/**
 * A small programme for tests, on 1 June 2026: Frederiksberg with the running group F-1 (36 weekly sessions from 6 January, mid-way
 * due since 6 May), Ballerup with its assessors Ann and Bo, and people who may not assess F-1.
 */
final class Programme {

    static final String MID = "mid";
    static final String END = "end";
    static final String EXTRA = "extra";
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    static final LocalDate START = LocalDate.of(2026, 1, 6);

    final Rooms rooms;
    private ScopedStore store;
    private Site frederiksberg;
    private Site ballerup;

    Programme(Rooms rooms) {
        this(rooms, Path.of("fidelity-scales"));
    }

    /** @param scales folders with the scales there are */
    Programme(Rooms rooms, Path... scales) {
        this.rooms = rooms;
        rooms.clock(Instant.parse("2026-06-01T09:00:00Z"));
        rooms.make(() -> {
            rooms.get(Definitions.class).load(List.of(Path.of("curriculum")), List.of(scales));
            store = rooms.get(ScopedStore.class);
            frederiksberg = site("F", "Frederiksberg", "danish");
            ballerup = site("B", "Ballerup", "common");
            people();
            Group group = group("F-1", Group.Format.CLOSED);
            store.add(new Facilitation(group, staff("finn@f", "Finn", Role.FACILITATOR, frederiksberg, null), START));
            Staff past = staff("past@b", "Past", Role.ASSESSOR, ballerup, null);
            store.add(new Facilitation(group, past, START)).until(START.plusMonths(1));
            for (int number = 1; number <= 36; number++) {
                store.add(new Session(group, number, START.plusWeeks(number - 1), Session.Kind.GROUP));
            }
        });
    }

    private void people() {
        staff("ann@b", "Ann", Role.ASSESSOR, ballerup, null);
        staff("bo@b", "Bo", Role.ASSESSOR, ballerup, null);
        staff("cia@f", "Cia", Role.COORDINATOR, frederiksberg, null);
        staff("cob@b", "Cob", Role.COORDINATOR, ballerup, null);
        staff("dan@all", "Dan", Role.COORDINATOR, null, null);
        Staff here = staff("here@f", "Here", Role.ASSESSOR, frederiksberg, null);
        store.add(new StaffRole(here, Role.FACILITATOR, frederiksberg, null));
        staff("own@f", "Own", Role.ASSESSOR, frederiksberg, null);
        Staff lately = staff("lately@b", "Lately", Role.ASSESSOR, ballerup, null);
        store.add(new StaffRole(lately, Role.FACILITATOR, frederiksberg, null)).until(TODAY.minusMonths(11));
        Staff longAgo = staff("longago@b", "Longago", Role.ASSESSOR, ballerup, null);
        store.add(new StaffRole(longAgo, Role.FACILITATOR, frederiksberg, null)).until(TODAY.minusMonths(12));
        staff("former@b", "Former", Role.ASSESSOR, ballerup, TODAY.minusDays(1));
    }

    /** A running group at Frederiksberg without sessions. */
    Group group(String code, Group.Format format) {
        Group group = new Group(code, frederiksberg, "Group " + code);
        group.teach("danish-2011", null, null, null);
        group.meet(format, START, null, null, 36, 7, 60, 8);
        group.begin();
        return store.add(group);
    }

    private Site site(String code, String name, String bands) {
        Site site = store.add(new Site(code, name));
        site.describe(name, null, "da", "Europe/Copenhagen", bands);
        return site;
    }

    private Staff staff(String email, String name, Role role, Site site, LocalDate until) {
        Staff staff = Enrolled.add(store, email, name);
        store.add(new StaffRole(staff, role, site, null)).until(until);
        return staff;
    }

    <R> R as(String email, Callable<R> work) {
        return rooms.as(Enrolled.caller(rooms, email), work);
    }

    void does(String email, Runnable work) {
        as(email, () -> {
            work.run();
            return null;
        });
    }

    Caller caller(String email) {
        return Enrolled.caller(rooms, email);
    }

    <T> T get(Class<T> service) {
        return rooms.get(service);
    }

    /** The site's coordinator opens an assessment of F-1 by the scale of the programme. */
    String open(String occasion, String... assessors) {
        return openBy(Scale.OF_THE_PROGRAMME, occasion, assessors);
    }

    /** The same by another scale. */
    String openBy(String scale, String occasion, String... assessors) {
        return as("cia@f", () -> get(OpeningService.class).open("F-1",
            new OpeningEntry(scale, occasion, TODAY, List.of(assessors), null, List.of("observation", "progress-notes"))));
    }

    /** The same with a cut-off of its own. */
    String openAsOf(LocalDate cutOff, String occasion, String... assessors) {
        return as("cia@f", () -> get(OpeningService.class).open("F-1",
            new OpeningEntry(Scale.OF_THE_PROGRAMME, occasion, cutOff, List.of(assessors), null, List.of("observation"))));
    }

    /** Rates that item, with a reason. */
    void rate(String who, String code, int item, Integer value) {
        does(who, () -> get(RatingService.class).save(code, item, new RatingEntry(value, value == null, "Seen by " + who + " in item " + item,
            Map.of("observation", "note"), version(code, item))));
    }

    private Integer version(String code, int item) {
        return get(RatingService.class).item(code, item).version();
    }

    /** Rates the items from 1 on. */
    void rateAll(String who, String code, Integer... values) {
        for (int i = 0; i < values.length; i++) {
            rate(who, code, i + 1, values[i]);
        }
    }

    boolean sign(String who, String code, String password) {
        return as(who, () -> get(SigningService.class).sign(code, get(AssessmentService.class).open(code).seen(), password));
    }

    AssessmentView view(String who, String code) {
        return as(who, () -> get(AssessmentService.class).open(code));
    }
}
