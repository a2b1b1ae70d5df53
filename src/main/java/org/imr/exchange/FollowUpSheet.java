package org.imr.exchange;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.imr.access.ScopedStore;
import org.imr.goal.FollowUp;
import org.imr.goal.Goal;
import org.imr.kernel.Word;
import org.imr.roster.Group;

/** Follow-ups of goals, in a session or outside. */
final class FollowUpSheet extends Sheet<FollowUp> {

    FollowUpSheet() {
        super("GoalFollowUps", FollowUp.class, Owner.PARTICIPANT, "e.goal.participant.code",
            "join fetch e.goal l join fetch l.participant p join fetch p.site left join fetch e.group left join fetch e.session");
    }

    @Override
    List<String> cells(FollowUp followUp) {
        Group group = followUp.group();
        return new Line(followUp.goal().participant().code(), followUp.goal().number(), followUp.date(), group == null ? null : group.code(),
            followUp.session() == null ? null : followUp.session().number(), followUp.note(), followUp.noticedBy(), followUp.helped()).cells();
    }

    @Override
    FollowUp make(Row row, Records records) {
        String group = row.code("group");
        Integer session = row.integer("session");
        return new FollowUp(records.goal(row.code("participant"), row.integer("goal")), row.date("date"),
            group == null ? null : records.group(group), group == null || session == null ? null : records.session(group, session));
    }

    @Override
    void fill(FollowUp followUp, Row row, Records records) {
        followUp.describe(row.given("note", Row::words, followUp.note()),
            row.given("noticed_by", (r, column) -> r.word(column, FollowUp.NoticedBy.class), followUp.noticedBy()),
            row.given("helped", Row::yes, followUp.helped()));
    }

    @Override
    Place place(FollowUp followUp) {
        Group group = followUp.group();
        return group == null ? new Place(followUp.goal().participant().site().code(), null) : new Place(group.site().code(), group.code());
    }

    /** What was noticed in a group of another site belongs to that site, as does what was noticed since the person moved there. */
    @Override
    boolean isIn(FollowUp followUp, Extent extent) {
        Goal goal = followUp.goal();
        return extent.isOwn(goal.participant(), goal.setOn()) && (followUp.group() == null
            ? extent.isOwn(goal.participant(), followUp.date()) : extent.isOwn(followUp.group().site()));
    }

    /** A follow-up as it is written. */
    public record Line(String person, int goal, LocalDate date, String group, Integer session, String note, FollowUp.NoticedBy noticedBy,
                       Boolean helped) {

        List<String> cells() {
            return Written.row(person, goal, date, group, session, note, Word.of(noticedBy), helped);
        }
    }

    /** Several for each goal: where nothing has to be asked about whose they are, they are read as what is written. */
    @Override
    Stream<List<String>> written(ScopedStore store, Collection<String> people, Extent extent) {
        return !extent.everything() ? super.written(store, people, extent)
            : store.ask(FollowUp.class).exchangeable().join("left join e.group g left join e.session s")
                .where("e.goal.participant.code in :codes", "codes", people)
                // Read as it is mapped, the number of no session would be 0.
                .list(Line.class, "new org.imr.exchange.FollowUpSheet$Line(e.goal.participant.code, e.goal.number, e.date, g.code, nullif(s.number, 0), e.note,"
                    + " e.noticedBy, e.helped)").stream().map(Line::cells);
    }
}
