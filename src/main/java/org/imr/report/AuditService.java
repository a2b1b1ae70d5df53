package org.imr.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.imr.access.Audit;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.ScopedStore;
import org.imr.access.Trace;
import org.imr.assessment.AssessmentService;
import org.imr.assessment.AssessmentView;
import org.imr.kernel.NotFound;
import org.imr.kernel.Word;
import org.imr.roster.Group;

/** The audit workbook of one assessment. */
@ApplicationScoped
public class AuditService {

    @Inject
    private ScopedStore store;
    @Inject
    private AssessmentService assessments;
    @Inject
    private Gathering gathering;
    @Inject
    private Audit audit;

    /**
     * The workbook (.xlsx) with the assessment's ratings and all records of its group up to the cut-off date, in the language of the
     * group's site. The same data gives the same bytes.
     *
     * @param code   the group's code and the assessment's number, such as {@code B-01-2}
     * @param people how much of them stands in it; whoever reaches the group's records may have any of these
     * @throws NotFound when the assessment or its group is not there or out of reach; and before it is signed, for everybody but its
     *     assessors, and for them while one of them is still rating
     */
    @Transactional
    @Requires(Permission.READ_ASSESSMENTS)
    public byte[] workbook(String code, People people) {
        AssessmentView view = assessments.open(code);
        if (!isOpenTo(view)) {
            throw new NotFound();
        }
        // The group itself must be in reach: who once assessed it still reaches the assessment, and would get a workbook without records.
        Group group = store.ask(Group.class).join("join fetch e.site").where("e.code = :code", "code", view.head().group()).get();
        byte[] workbook = AuditWorkbook.write(gathering.of(view, group), people);
        // Last, so that what is in it is not changed by it: somebody has taken a copy of the group's records away.
        audit.write(Trace.of("assessment", code, "exported").in(group.site().code(), group.code()).change("people", null, Word.of(people)));
        return workbook;
    }

    /** Signed; or the reader assesses, alone or with others who have all handed in. */
    private static boolean isOpenTo(AssessmentView view) {
        return view.head().isSigned() || view.me().isPresent()
            && (!view.isShared() || view.assessors().stream().allMatch(one -> one.submittedAt() != null));
    }
}
