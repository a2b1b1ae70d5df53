package org.imr.web.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.imr.assessment.DueLine;
import org.imr.assessment.GroupLifts;
import org.imr.assessment.Lift;
import org.imr.assessment.LiftService;
import org.imr.fidelity.Item;
import org.imr.fidelity.Rule;
import org.imr.fidelity.Scale;
import org.imr.library.Definitions;
import org.imr.web.kit.Reader;
import org.imr.web.kit.Texts;

/** The part of *Today* that says what little would lift an item before a group is assessed. */
@Named
@RequestScoped
public class EasyLifts {

    /** More than a few would be one more list to get through; the group's own page has them all. */
    private static final int A_GROUP = 3;
    private static final int ALL = 6;
    /** With more names a line is no line any more. */
    private static final int NAMES = 3;

    @Inject
    private LiftService lifts;
    @Inject
    private Definitions definitions;
    @Inject
    private Texts texts;
    @Inject
    private Reader reader;
    private List<GroupLifts> found;

    /** @param due the next assessments of the groups in reach */
    public List<GroupLifts> of(List<DueLine> due) {
        if (found == null) {
            found = few(lifts.easy(due));
        }
        return found;
    }

    private static List<GroupLifts> few(List<GroupLifts> all) {
        List<GroupLifts> few = new ArrayList<>();
        int room = ALL;
        for (GroupLifts one : all) {
            List<Lift> first = one.lifts().subList(0, Math.min(Math.min(A_GROUP, room), one.lifts().size()));
            if (!first.isEmpty()) {
                few.add(new GroupLifts(one.line(), first));
                room -= first.size();
            }
        }
        return few;
    }

    /** `Amina, Jonas: no contact with a significant other in the last month`. */
    public String what(Lift lift) {
        Scale scale = definitions.scale(Scale.OF_THE_PROGRAMME);
        Rule rule = scale.item(lift.item()).flatMap(Item::rule).orElseThrow();
        String who = lift.names().isEmpty() ? scale.techniqueCategory(rule.subject()).orElseThrow().title().in(reader.getLanguage())
            : names(lift);
        return texts.of("fidelity.easy." + rule.kind().code(), who, rule.months());
    }

    private String names(Lift lift) {
        int more = lift.names().size() - NAMES;
        return more <= 0 ? String.join(", ", lift.names())
            : texts.of("fidelity.easy.more", String.join(", ", lift.names().subList(0, NAMES)), more);
    }

    /** `One of them is enough: item 5 goes to 3`. */
    public String gain(Lift lift) {
        return lift.names().isEmpty() ? texts.of("fidelity.easy.session", lift.item(), lift.rating())
            : texts.of(lift.count() == lift.names().size() ? "fidelity.easy.all" : "fidelity.easy.some", lift.count(), lift.item(), lift.rating());
    }
}
