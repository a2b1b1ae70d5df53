package org.imr.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.imr.assessment.Due;
import org.imr.fidelity.Scale;
import org.imr.oversight.AgreementService;
import org.imr.oversight.Filter;
import org.imr.oversight.FlowService;
import org.imr.oversight.GlanceService;
import org.imr.oversight.HeatService;
import org.imr.oversight.LiveService;
import org.imr.oversight.ProgrammeService;
import org.imr.oversight.SiteGlanceService;
import org.imr.oversight.TrendService;
import org.imr.testing.Rooms;

/** What the pages of the overview ask of the services, by whoever coordinates all sites: statements, and milliseconds of many calls. */
final class PageCosts {

    private static final int WARM = 5;
    private static final int CALLS = 30;
    private static final int SIZE = 25;

    private final Rooms rooms;
    private final Map<String, Runnable> pages = new LinkedHashMap<>();

    PageCosts(Rooms rooms) {
        this.rooms = rooms;
        GlanceService glance = rooms.get(GlanceService.class);
        Filter due = new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(Due.State.OVERDUE));
        pages.put("groups", () -> glance.groups(Filter.ALL, 0, SIZE));
        pages.put("groups overdue", () -> glance.groups(due, 0, SIZE));
        pages.put("sites", () -> rooms.get(SiteGlanceService.class).sites(Optional.empty(), 0, SIZE));
        pages.put("filters", () -> {
            glance.sites();
            glance.editions();
        });
        pages.put("items", () -> {
            rooms.get(ProgrammeService.class).items(Scale.OF_THE_PROGRAMME, Optional.empty(), Filter.ALL);
            rooms.get(HeatService.class).rows(Scale.OF_THE_PROGRAMME, Optional.empty(), Filter.ALL, 0, 2 * SIZE);
        });
        pages.put("trends", () -> rooms.get(TrendService.class).trend(Scale.OF_THE_PROGRAMME, Optional.empty(), Filter.ALL));
        pages.put("live", () -> rooms.get(LiveService.class).rows(Filter.ALL, 0, SIZE));
        pages.put("agreement", () -> rooms.get(AgreementService.class).agreement(Scale.OF_THE_PROGRAMME, Optional.empty(), Filter.ALL));
        pages.put("flow", () -> rooms.get(FlowService.class).lines(Filter.ALL));
    }

    void print() {
        System.out.printf("%-16s %12s %10s %10s %10s%n", "page", "statements", "p50 ms", "p95 ms", "worst ms");
        pages.forEach((name, page) -> {
            Runnable call = () -> rooms.as(ProgrammeBench.EVERYWHERE, () -> {
                page.run();
                return null;
            });
            for (int i = 0; i < WARM; i++) {
                call.run();
            }
            int statements = rooms.statements(call);
            double[] millis = new double[CALLS];
            for (int i = 0; i < CALLS; i++) {
                long before = System.nanoTime();
                call.run();
                millis[i] = (System.nanoTime() - before) / 1e6;
            }
            Arrays.sort(millis);
            System.out.printf("%-16s %12d %10.1f %10.1f %10.1f%n", name, statements, millis[CALLS / 2], millis[CALLS * 95 / 100], millis[CALLS - 1]);
        });
    }
}
