package org.imr.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class EvidenceLawsTest {

    @Property(tries = 30)
    @Label("F1 the order of the records never matters")
    void orderNeverMatters(@ForAll Random random) {
        assertThat(Judgement.of(Course.SCALE, WorkedExample.course().shuffled(WorkedExample.D, random)))
                .isEqualTo(Judgement.of(Course.SCALE, WorkedExample.course().asOf(WorkedExample.D)));
    }

    @Property(tries = 60)
    @Label("F4 nothing dated after the day counts: cutting it off changes no rating of what was delivered")
    void nothingLaterCounts(@ForAll @IntRange(min = 0, max = 130) int days) {
        LocalDate date = Course.START.plusDays(days);
        Course cut = WorkedExample.course();
        cut.people.forEach(p -> {
            p.contacts.removeIf(d -> d.isAfter(date));
            p.handouts.removeIf(h -> h.date().isAfter(date));
            p.goals.removeIf(g -> g.setOn().isAfter(date));
        });
        cut.sessions.stream().filter(s -> s.date.isAfter(date)).forEach(s -> {
            s.status = GroupRecord.SessionStatus.PLANNED;
            s.roll.clear();
            s.modules = Set.of();
            s.techniques = Set.of();
        });
        assertThat(Judgement.of(Course.SCALE, cut.asOf(date))).isEqualTo(Judgement.of(Course.SCALE, WorkedExample.course().asOf(date)));
    }
}
