package org.imr.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.assessment.FeedbackService;
import org.imr.assessment.FeedbackView;
import org.imr.kernel.NotFound;

/** The report to a group: its draft, and as a document. */
@ApplicationScoped
public class FeedbackReportService {

    @Inject
    private FeedbackService feedback;

    /**
     * Begins the report of an assessment with a draft out of its ratings, reasons and records.
     *
     * @throws org.imr.kernel.Rejected `followup.not-signed` before the signature, `followup.begun-already`
     * @throws NotFound for who does not assess
     */
    @Transactional
    @Requires(Permission.RATE)
    public void begin(String assessment) {
        feedback.begin(assessment, FeedbackDraft.of(feedback.material(assessment)));
    }

    /**
     * The report as a Word document (.docx). The same report gives the same bytes.
     *
     * @throws NotFound when there is no report, or none that the reader may see
     */
    @Transactional
    @Requires(Permission.READ_ASSESSMENTS)
    public byte[] document(String assessment) {
        FeedbackView found = feedback.open(assessment);
        if (!found.isBegun()) {
            throw new NotFound();
        }
        return FeedbackDocument.write(found);
    }
}
