package org.imr.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imr.access.ScopedStore;
import org.imr.access.Staff;
import org.imr.access.Training;
import org.imr.credential.Standing;
import org.imr.kernel.Word;

/**
 * What counts for facilitators' credentials, of several people in three statements. Sessions that they led at other sites count
 * too: they are read by way of the person, and nothing but numbers and a date goes on from here.
 */
@ApplicationScoped
class CredentialFacts {

    private static final String PLANNED = "f.staff = e and s.status = :planned and s.date >= f.from and (f.until is null or s.date <= f.until)";

    @Inject
    private ScopedStore store;

    /** By id of the person. The service has already decided that the caller may know. */
    Map<UUID, Standing.Facts> of(Collection<UUID> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<Standing.Learned>> learned = store.ask(Training.class).where("e.staff.id in :people", "people", people).list().stream()
            .collect(Collectors.groupingBy(training -> training.staff().id(),
                Collectors.mapping(training -> new Standing.Learned(Word.of(training.kind()), training.date(), training.hours()), Collectors.toList())));
        Map<UUID, List<Led>> led = store.ask(Staff.class).join(", Session s join s.facilitators f")
            .where("f = e and e.id in :people and s.status = :held", "people", people, "held", Session.Status.HELD).group(Led.BY).list(Led.class, Led.SELECT)
            .stream().collect(Collectors.groupingBy(Led::staff));
        Map<UUID, LocalDate> planned = new HashMap<>();
        store.ask(Staff.class).join(", Facilitation f, Session s")
            .where("s.group = f.group and " + PLANNED + " and e.id in :people", "people", people, "planned", Session.Status.PLANNED)
            .group(Led.BY).list(Led.class, Led.SELECT).forEach(session -> planned.merge(session.staff(), session.date(), (one, other) -> one.isBefore(other) ? one : other));
        return people.stream().distinct().collect(Collectors.toMap(person -> person, person -> facts(learned.getOrDefault(person, List.of()),
            led.getOrDefault(person, List.of()), Optional.ofNullable(planned.get(person)))));
    }

    private static Standing.Facts facts(List<Standing.Learned> learned, List<Led> led, Optional<LocalDate> planned) {
        Map<UUID, Set<String>> modules = new HashMap<>();
        led.forEach(session -> modules.computeIfAbsent(session.group(), group -> new HashSet<>()).addAll(session.modules()));
        Optional<LocalDate> start = Stream.concat(led.stream().map(Led::date), planned.stream()).min(LocalDate::compareTo);
        return new Standing.Facts(start, learned, modules.values().stream().mapToInt(Set::size).max().orElse(0));
    }
}
