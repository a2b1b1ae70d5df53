package org.imr.web.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.imr.fidelity.Evidence;
import org.imr.fidelity.GroupRecord;
import org.imr.fidelity.Item;
import org.imr.fidelity.Rule;
import org.imr.fidelity.Subject;
import org.imr.fidelity.Threshold;
import org.imr.fidelity.ToNext;
import org.imr.roster.GroupPicture;
import org.imr.roster.SessionLine;
import org.imr.web.kit.Dates;
import org.imr.web.kit.Modules;
import org.imr.web.kit.Texts;

/** What would lift an item: whom it takes, or how many of the next sessions, and whether there is time for it. */
@RequestScoped
public class LiftWords {

    @Inject
    private Texts texts;
    @Inject
    private Dates dates;
    @Inject
    private Modules modules;

    /** @return null where nothing is suggested */
    LiftText of(Item item, Evidence evidence, GroupPicture group, GroupRecord record, Ahead ahead, WhoIsWho who) {
        if (evidence.suggested() == null) {
            return null;
        }
        Optional<Threshold> next = item.rule().orElseThrow().above(evidence.suggested());
        if (next.isEmpty()) {
            return LiftText.none(texts.get("fidelity.lift.top"));
        }
        if (evidence.toNext() == null) {
            return LiftText.none(texts.get(evidence.rule() == Rule.Kind.GROUP_SIZE ? "fidelity.lift.size" : "fidelity.lift.out-of-reach"));
        }
        int rating = next.get().rating();
        ToNext step = evidence.toNext();
        return switch (step.kind()) {
            case PEOPLE -> new LiftText(texts.of("fidelity.lift.people", step.count(), rating), true, who.of(step.who()), List.of(), timeLeft(ahead));
            case SESSIONS -> sessions(step.count(), rating, ahead, who);
            case AREAS -> new LiftText(texts.of("fidelity.lift.areas", step.count(), rating), true, List.of(),
                step.count() == 0 ? List.of() : step.who().stream().map(area -> area(area, group, record, ahead, who)).toList(), timeLeft(ahead));
        };
    }

    private LiftText sessions(int count, int rating, Ahead ahead, WhoIsWho who) {
        boolean possible = count <= ahead.sessions().size();
        return new LiftText(texts.of("fidelity.lift.sessions", count, rating), possible,
            possible ? ahead.sessions().stream().limit(count).map(one -> who.dated(one)).toList() : List.of(), List.of(),
            timeLeft(ahead));
    }

    /** The modules of the edition that cover an area, and the first session to come that one of them is planned for. */
    private LiftText.Area area(Subject area, GroupPicture group, GroupRecord record, Ahead ahead, WhoIsWho who) {
        List<String> covering = record.modules().stream().filter(module -> module.topicAreas().contains(area.code()))
            .map(GroupRecord.Module::code).toList();
        Linked planned = ahead.sessions().stream().filter(one -> one.plannedModules().stream().anyMatch(covering::contains)).findFirst()
            .map(one -> who.session(one.number())).orElse(null);
        String titles = covering.stream().map(one -> modules.title(group.edition(), group.editionVersion(), group.editionDigest(), one))
            .collect(Collectors.joining(", "));
        return new LiftText.Area(who.area(area.code()), titles, planned);
    }

    /** How many sessions are left, and until when. */
    String timeLeft(Ahead ahead) {
        int left = ahead.sessions().size();
        if (ahead.until().isPresent()) {
            return texts.of("fidelity.left.assessment", left, dates.day(ahead.until().get().on()));
        }
        String toEnd = ahead.last().map(SessionLine::date).map(last -> texts.of("fidelity.left.end", left, dates.day(last)))
            .orElse(texts.get("fidelity.left.none"));
        return ahead.since().map(since -> texts.of("fidelity.left.since", dates.day(since), toEnd)).orElse(toEnd);
    }
}
