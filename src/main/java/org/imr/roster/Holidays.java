package org.imr.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.imr.access.ScopedStore;
import org.imr.access.Site;

/** The days off of a site, asked day by day. */
public record Holidays(List<DaysOff> all) implements Predicate<LocalDate> {

    public Holidays {
        all = List.copyOf(all);
    }

    static Holidays of(ScopedStore store, Site site) {
        return new Holidays(store.ask(Holiday.class).where("e.site = :site", "site", site).order("e.first, e.last, e.name")
            .list(DaysOff.class, DaysOff.SELECT));
    }

    /** What holiday that day is. */
    public Optional<DaysOff> on(LocalDate day) {
        return all.stream().filter(days -> days.holds(day)).findFirst();
    }

    /** True when nobody meets on that day. */
    @Override
    public boolean test(LocalDate day) {
        return on(day).isPresent();
    }
}
