package org.imr.testing;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.imr.access.Kept;
import org.imr.access.Role;
import org.imr.access.Site;
import org.imr.access.Staff;
import org.imr.access.StaffRole;
import org.imr.assessment.Assessment;
import org.imr.library.OwnHandout;
import org.imr.roster.Group;
import org.imr.roster.Participant;

/**
 * Whose things a method is given: for each name that means something of a site (a group, a person ...), another site's or one's
 * own. All mixtures are tried in which at least one is another site's: an own group with a foreign person is the hole to find.
 */
public final class Whose {

    /** A word in a parameter's name, and what it names. */
    private enum Thing {
        GROUP(Group.class), PARTICIPANT(Participant.class), ASSESSMENT(Assessment.class), SITE(Site.class), PERSON(Staff.class),
        ROLE(StaffRole.class), HANDOUT(OwnHandout.class), CODE(null), EMAIL(Staff.class), ASSESSOR(Staff.class), FACILITATOR(Staff.class), STAFF(Staff.class);

        private final Class<? extends Kept> kind;

        Thing(Class<? extends Kept> kind) {
            this.kind = kind;
        }
    }

    private final Household foreign;
    private final Household own;
    private final LocalDate today;
    private final Method method;
    /** Which names mean own things; all others mean foreign ones. Filled as names are met. */
    private final Map<String, Boolean> isOwn;

    private Whose(Method method, Household foreign, Household own, LocalDate today, Map<String, Boolean> isOwn) {
        this.method = method;
        this.foreign = foreign;
        this.own = own;
        this.today = today;
        this.isOwn = isOwn;
    }

    /** All mixtures for a method, the one in which everything is another site's first. */
    public static List<Whose> mixtures(Method method, Household foreign, Household own, LocalDate today) {
        Whose all = new Whose(method, foreign, own, today, new LinkedHashMap<>());
        all.arguments().of(method.getParameters());
        List<String> names = List.copyOf(all.isOwn.keySet());
        List<Whose> mixtures = new ArrayList<>();
        // The last, in which everything is one's own, is no question of this test.
        for (int bits = 0; bits < Math.max(1, (1 << Math.min(names.size(), 5)) - 1); bits++) {
            Map<String, Boolean> chosen = new LinkedHashMap<>();
            for (int i = 0; i < names.size(); i++) {
                chosen.put(names.get(i), (bits >> i & 1) == 1);
            }
            mixtures.add(new Whose(method, foreign, own, today, chosen));
        }
        return mixtures;
    }

    /** True when everything named belongs to the other site, and something is named. */
    public boolean isForeign() {
        return !isOwn.isEmpty() && isOwn.values().stream().noneMatch(own -> own);
    }

    public Arguments arguments() {
        return new Arguments(today, this::thing);
    }

    private Optional<Object> thing(String name, Class<?> type) {
        if (Kept.class.isAssignableFrom(type)) {
            return Optional.of(row(site(name), type));
        }
        if (type != String.class && type != UUID.class) {
            return Optional.empty();
        }
        for (Thing thing : Thing.values()) {
            if (name.contains(thing.name().toLowerCase(Locale.ROOT))) {
                return Optional.of(type == UUID.class ? id(site(name), thing) : code(site(name), thing));
            }
        }
        return type == UUID.class ? Optional.of(id(site(name), thingOfService())) : Optional.empty();
    }

    private Household site(String name) {
        return isOwn.computeIfAbsent(name, met -> false) ? own : foreign;
    }

    private String code(Household site, Thing thing) {
        return switch (thing == Thing.CODE ? thingOfService() : thing) {
            case GROUP, CODE -> site.group();
            case PARTICIPANT -> site.participant();
            case ASSESSMENT -> site.assessment();
            case SITE -> site.site();
            case HANDOUT -> site.handout();
            case PERSON, EMAIL, ASSESSOR, FACILITATOR, STAFF, ROLE -> site.email(Role.FACILITATOR);
        };
    }

    /** A parameter that is just `code` or `id` means what the service or its room is about. */
    private Thing thingOfService() {
        String service = method.getDeclaringClass().getName().toLowerCase(Locale.ROOT);
        for (Thing thing : List.of(Thing.PARTICIPANT, Thing.ASSESSMENT, Thing.STAFF, Thing.SITE)) {
            if (service.contains(thing.name().toLowerCase(Locale.ROOT) + (thing == Thing.SITE ? "service" : ""))) {
                return thing;
            }
        }
        return service.contains("audit") ? Thing.ASSESSMENT : Thing.GROUP;
    }

    private UUID id(Household site, Thing thing) {
        Class<?> kind = thing.kind == null ? thingOfService().kind : thing.kind;
        return row(site, kind).id();
    }

    private Kept row(Household site, Class<?> kind) {
        return site.rows().stream().filter(kind::isInstance).findFirst()
            .orElseThrow(() -> new AssertionError("Household has no " + kind.getSimpleName()));
    }

    @Override
    public String toString() {
        return isOwn.isEmpty() ? "nothing of a site" : isOwn.entrySet().stream()
            .map(name -> (name.getValue() ? "own " : "foreign ") + name.getKey()).toList().toString();
    }
}
