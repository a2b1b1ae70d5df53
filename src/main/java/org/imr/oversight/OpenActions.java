package org.imr.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.imr.access.ScopedStore;
import org.imr.assessment.ActionPoint;

/** What groups have set out to do after assessments and have not done yet: one statement for all groups. */
@ApplicationScoped
class OpenActions {

    @Inject
    private ScopedStore store;

    /** One open action and the assessment it follows. */
    public record Line(UUID group, String groupCode, int assessment, LocalDate due) {
    }

    /** By the group's id; none for a group without any. @param today the day at the site of a group */
    Map<UUID, GroupGlance.Actions> byGroup(Set<UUID> groups, Function<UUID, LocalDate> today) {
        return store.ask(ActionPoint.class).overseeing().where("e.assessment.group.id in :groups and e.state = :open", "groups", groups,
                "open", ActionPoint.State.OPEN).order("e.due, e.number")
            .list(Line.class, "new org.imr.oversight.OpenActions$Line(e.assessment.group.id, e.assessment.group.code, e.assessment.number, e.due)")
            .stream().collect(Collectors.groupingBy(Line::group, Collectors.collectingAndThen(Collectors.toList(), lines -> of(lines, today))));
    }

    private static GroupGlance.Actions of(List<Line> lines, Function<UUID, LocalDate> today) {
        LocalDate day = today.apply(lines.get(0).group());
        return new GroupGlance.Actions(lines.size(), (int) lines.stream().filter(line -> line.due().isBefore(day)).count(),
            lines.get(0).groupCode() + "-" + lines.get(0).assessment());
    }
}
