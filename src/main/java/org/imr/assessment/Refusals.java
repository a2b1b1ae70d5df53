package org.imr.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.imr.access.Audit;
import org.imr.access.CurrentCaller;
import org.imr.access.Refused;
import org.imr.access.ScopedStore;
import org.imr.access.Trace;
import org.imr.kernel.NotFound;

/** Leaves a trace of what was refused with an assessment: who wanted what, and why it was refused; never what they had typed. */
@ApplicationScoped
class Refusals {

    @Inject
    private ScopedStore store;
    @Inject
    private CurrentCaller current;
    @Inject
    private Audit audit;

    /** An assessment's group and site, which the caller may not even reach. */
    public record Whose(String site, String group) {
    }

    @Transactional
    void on(@Observes Refused refused) {
        boolean ours = refused.service().getPackageName().equals(Refusals.class.getPackageName());
        if (!ours || refused.subject() == null || !current.get().isSignedIn()) {
            return;
        }
        boolean opening = OpeningService.class.isAssignableFrom(refused.service());
        List<Whose> whose = opening ? List.of(new Whose(null, null)) : whose(refused.subject());
        if (whose.isEmpty() || opening && refused.why().equals("not-found")) {
            return;
        }
        audit.write(Trace.of(opening ? "group" : "assessment", refused.subject(), "refused")
            .in(whose.get(0).site(), opening ? refused.subject() : whose.get(0).group())
            .change("move", null, "move-" + refused.move()).change("why", null, refused.why()));
    }

    /** Whose it is; nothing for what was never assessed by anybody, so that guessing fills no trail. */
    private List<Whose> whose(String code) {
        try {
            AssessmentCode parts = AssessmentCode.of(code);
            return store.ask(Assignment.class).where("e.assessment.group.code = :group and e.assessment.number = :number",
                    "group", parts.group(), "number", parts.number())
                .list(Whose.class, "new org.imr.assessment.Refusals$Whose(e.assessment.group.site.code, e.assessment.group.code)");
        } catch (NotFound noCode) {
            return List.of();
        }
    }
}
