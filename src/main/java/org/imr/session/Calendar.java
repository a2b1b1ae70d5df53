package org.imr.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.TreeMap;
import org.imr.access.Ask;
import org.imr.access.Site;

/** Which day it is at which sites: on the whole earth there are three at most, mostly one. */
record Calendar(Map<LocalDate, List<Site>> sites) {

    static Calendar of(List<Site> sites, Clock clock) {
        return new Calendar(sites.stream().collect(Collectors.groupingBy(site -> site.today(clock), TreeMap::new, Collectors.toList())));
    }

    /** Adds a condition on the site's own day: {@code jpql} with `:today` for it, {@code site} the path to the site. */
    <T> Ask<T> on(Ask<T> ask, String site, String jpql) {
        if (sites.isEmpty()) {
            return ask.where("1 = 0");
        }
        StringBuilder all = new StringBuilder();
        Object[] parameters = new Object[sites.size() * 4];
        int i = 0;
        for (Map.Entry<LocalDate, List<Site>> day : sites.entrySet()) {
            all.append(i == 0 ? "" : " or ").append(site).append(" in :places").append(i).append(" and ")
                .append(jpql.replace(":today", ":today" + i));
            parameters[4 * i] = "places" + i;
            parameters[4 * i + 1] = day.getValue();
            parameters[4 * i + 2] = "today" + i;
            parameters[4 * i + 3] = day.getKey();
            i++;
        }
        return ask.where(all.toString(), parameters);
    }
}
