package org.imr.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.imr.assessment.AssessorLine;
import org.imr.assessment.Unsigned;
import org.imr.assessment.UnsignedService;
import org.imr.web.kit.Texts;

/** Assessments that are not signed yet: on the page of their group, and on *Today* of who coordinates it. */
@Named
@RequestScoped
public class UnsignedAssessments {

    @Inject
    private UnsignedService service;
    @Inject
    private Texts texts;
    private final Map<String, List<Unsigned>> asked = new HashMap<>();
    private List<Unsigned> coordinated;

    public List<Unsigned> of(String group) {
        return asked.computeIfAbsent(group, service::ofGroup);
    }

    public List<Unsigned> getCoordinated() {
        if (coordinated == null) {
            coordinated = service.coordinated();
        }
        return coordinated;
    }

    /** Whom it waits for: "Not signed yet: Ann, Bo." */
    public String who(Unsigned one) {
        if (one.assessors().isEmpty()) {
            return texts.get("assessments.one.no-assessors");
        }
        String names = one.waiting().stream().map(who -> name(one, who)).collect(Collectors.joining(", "));
        return texts.of(one.isBlind() ? "assessments.unsigned.to-submit" : "assessments.unsigned.to-sign", names);
    }

    private String name(Unsigned one, AssessorLine who) {
        return one.agreeing() || who.rated() == one.items() ? who.name() : texts.of("assessments.unsigned.rated", who.name(), who.rated(), one.items());
    }

    /** What they have not agreed on: "Not agreed yet: items 3, 7."; empty when nothing is open, or not to be told. */
    public String what(Unsigned one) {
        return one.unagreed().isEmpty() ? "" : one.unagreed().size() == one.items() ? texts.get("assessments.unsigned.nothing-agreed")
            : texts.of("assessments.unsigned.to-agree", one.unagreed().size(), one.unagreed().stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }
}
