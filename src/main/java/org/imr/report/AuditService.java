package org.imr.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.imr.access.CurrentCaller;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.ScopedStore;
import org.imr.assessment.Assessment;
import org.imr.assessment.Assignment;
import org.imr.kernel.NotFound;
import org.imr.roster.Group;

/** The audit workbook of one assessment. */
@ApplicationScoped
public class AuditService {

    @Inject
    private ScopedStore store;
    @Inject
    private CurrentCaller current;
    @Inject
    private Gathering gathering;

    /**
     * The workbook (.xlsx) with the assessment's ratings and all records of its group up to the cut-off date, in the language of the
     * group's site. The same data gives the same bytes.
     *
     * @param code the group's code and the assessment's number, such as {@code B-01-2}
     * @throws NotFound when the assessment or its group is not there or out of reach; and before it is signed, for everybody but its
     *     assessors, and for them while one of them is still rating
     */
    @Transactional
    @Requires(Permission.READ_ASSESSMENTS)
    public byte[] workbook(String code) {
        int dash = code.lastIndexOf('-');
        if (dash < 1 || !code.substring(dash + 1).matches("\\d{1,9}")) {
            throw new NotFound();
        }
        // The group itself must be in reach: who once assessed it still reaches the assessment, and would get a workbook without records.
        Group group = store.ask(Group.class).join("join fetch e.site").where("e.code = :code", "code", code.substring(0, dash)).get();
        Assessment assessment = store.ask(Assessment.class).where("e.group = :group and e.number = :number", "group", group,
            "number", Integer.valueOf(code.substring(dash + 1))).get();
        List<Assignment> assignments = store.ask(Assignment.class).join("join fetch e.staff")
            .where("e.assessment = :assessment", "assessment", assessment).order("e.position").list();
        if (!assessment.isSigned() && !assignments.stream().allMatch(assignment -> assignment.submittedAt() != null)
            || !assessment.isSigned() && assignments.stream().noneMatch(this::isCaller)) {
            throw new NotFound();
        }
        return AuditWorkbook.write(gathering.of(assessment, assignments));
    }

    private boolean isCaller(Assignment assignment) {
        return assignment.staff().id().equals(current.get().staffId());
    }
}
