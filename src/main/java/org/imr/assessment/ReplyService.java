package org.imr.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.imr.access.Audit;
import org.imr.access.CurrentCaller;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.ScopedStore;
import org.imr.access.Staff;
import org.imr.access.Trace;
import org.imr.kernel.NotFound;
import org.imr.kernel.Rejected;
import org.imr.kernel.Stale;
import org.imr.kernel.Typed;
import org.imr.library.Definitions;
import org.imr.roster.Group;

/** The group replies to its report, item by item: who runs it, or who coordinates its site. */
@ApplicationScoped
public class ReplyService {

    private static final int LONGEST = 8_000;

    @Inject
    private ScopedStore store;
    @Inject
    private AssessmentStore assessments;
    @Inject
    private FeedbackService feedback;
    @Inject
    private Basis basis;
    @Inject
    private CurrentCaller current;
    @Inject
    private Definitions definitions;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    /** The replies, by item. @throws NotFound when there is no such assessment, or none in reach */
    @Transactional
    @Requires(Permission.READ_ASSESSMENTS)
    public List<ReplyLine> replies(String assessment) {
        return replies(assessments.find(assessment)).stream().map(ReplyLine::of).toList();
    }

    /** What the group said to the assessment before this one, to be seen beside its ratings; by item. */
    @Transactional
    @Requires(Permission.READ_ASSESSMENTS)
    public List<ReplyLine> carried(String assessment) {
        Assessment now = assessments.find(assessment);
        return basis.before(now).map(before -> basis.within(now, () -> replies(before))).orElse(List.of()).stream().map(ReplyLine::of).toList();
    }

    /**
     * Says something to an item, or, with nothing in it, takes back what was said.
     *
     * @throws Rejected `followup.not-released` before the report is released, `assessment.item-not-now`, `followup.link`
     * @throws Stale    when somebody else of the group has replied to it meanwhile
     * @throws NotFound for who does not answer for the group
     */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public void say(String assessment, int item, ReplyEntry entry) {
        Assessment found = assessments.find(assessment);
        store.ask(Group.class).editable().where("e.id = :id", "id", found.group().id()).get();
        if (!feedback.isReleased(found)) {
            throw new Rejected("followup.not-released");
        }
        if (Instrument.of(definitions, found).item(item).isEmpty()) {
            throw new Rejected("assessment.item-not-now", item);
        }
        Optional<Reply> known = replies(found).stream().filter(one -> one.item() == item).findFirst();
        if (!known.map(Reply::version).equals(Optional.ofNullable(entry.version()))) {
            throw new Stale();
        }
        String text = typed(entry.text());
        String evidence = typed(entry.evidence());
        String link = Link.path(entry.link()).orElse(null);
        boolean blank = text == null && evidence == null && link == null;
        if (blank && known.isEmpty()) {
            return;
        }
        Reply reply = known.orElseGet(() -> new Reply(found, item));
        Trace trace = Trace.of("reply", found.code() + "/" + item, blank ? "taken-back" : "said").change("text", reply.text(), text)
            .change("evidence", reply.evidence(), evidence).change("link", reply.link(), link)
            .in(found.group().site().code(), found.group().code());
        if (blank) {
            store.remove(reply);
        } else {
            reply.say(text, evidence, link, store.ask(Staff.class).where("e.id = :id", "id", current.get().staffId()).get(),
                found.group().site().today(clock));
            store.add(reply);
        }
        if (trace.changed()) {
            audit.write(trace);
        }
        store.flush();
    }

    private List<Reply> replies(Assessment assessment) {
        return store.ask(Reply.class).join("join fetch e.staff").where("e.assessment = :assessment", "assessment", assessment)
            .order("e.item").list();
    }

    private static String typed(String text) {
        return Typed.optional(text == null ? null : text.replace("\r\n", "\n"), LONGEST);
    }
}
