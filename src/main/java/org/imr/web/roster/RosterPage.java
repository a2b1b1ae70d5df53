package org.imr.web.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imr.fidelity.Rule;
import org.imr.fidelity.Scale;
import org.imr.kernel.NotFound;
import org.imr.kernel.Word;
import org.imr.library.Definitions;
import org.imr.roster.Membership;
import org.imr.roster.MembershipService;
import org.imr.roster.MoveService;
import org.imr.roster.Onward;
import org.imr.roster.Stay;
import org.imr.web.kit.Page;
import org.imr.web.kit.Paging;
import org.imr.web.kit.Reader;
import org.imr.web.kit.Texts;

/** `/groups/{code}/roster`: who is in a group, who was, and one stay to be ended or put right by `?person=` and `&since=`. */
@Named
@RequestScoped
public class RosterPage {

    private static final int BEST = 5;
    private static final int SIZE = 25;

    @Inject
    private MembershipService members;
    @Inject
    private MoveService moves;
    @Inject
    private GroupPage groupPage;
    @Inject
    private Page page;
    @Inject
    private Definitions definitions;
    @Inject
    private Reader reader;
    @Inject
    private Texts texts;
    private List<Stay> past;
    private List<Onward> onward;
    private LocalDate left;
    private String reason;
    private int version;

    public void open() {
        left = groupPage.getGroup().today();
        getChosen().ifPresent(stay -> {
            left = stay.left() == null ? left : stay.left();
            reason = Word.of(stay.reason());
            version = stay.version();
        });
    }

    /** The stay that is to be ended or put right. */
    public Optional<Stay> getChosen() {
        if (!groupPage.getGroup().editable()) {
            return Optional.empty();
        }
        String person = page.textOr("person", "");
        String since = page.textOr("since", "");
        return groupPage.getGroup().stays().stream()
            .filter(stay -> stay.participant().equals(person) && stay.joined().toString().equals(since)).findFirst();
    }

    /** A page of the stays that are over, the latest first. */
    public List<Stay> getPast() {
        List<Stay> all = past();
        int first = Math.min((getPaging().number() - 1) * SIZE, all.size());
        return all.subList(first, Math.min(first + SIZE, all.size()));
    }

    public Paging getPaging() {
        return new Paging(Paging.asked(page), SIZE, past().size());
    }

    private List<Stay> past() {
        if (past == null) {
            LocalDate today = groupPage.getGroup().today();
            Set<Stay> members = Set.copyOf(groupPage.getGroup().members());
            past = groupPage.getGroup().stays().stream().filter(stay -> !members.contains(stay) && !stay.isOpen(today))
                .sorted((a, b) -> b.left().compareTo(a.left())).toList();
        }
        return past;
    }

    /** Whether somebody who left is not in the group now, so that they could come back. */
    public boolean isAway(Stay past) {
        return groupPage.getGroup().stays().stream().noneMatch(stay -> stay.participant().equals(past.participant()) && stay.isOpen(groupPage.getGroup().today()));
    }

    /** Where somebody goes on whose last stay here ended with a move; null when it did not. */
    public Onward onward(Stay stay) {
        if (onward == null) {
            onward = moves.onward(groupPage.getGroup().code());
        }
        return onward.stream().filter(one -> one.participant().equals(stay.participant()) && one.joined().equals(stay.joined())).findFirst().orElse(null);
    }

    /** What the size of the group does to the item that rates it; empty while it is small enough for the best rating, or without such an item. */
    public String getLarge() {
        return large(groupPage.getGroup().members().size(), "groups.roster.large");
    }

    /** The same with one person more, when that is what would make it large. */
    public String getLargeWithOneMore() {
        return getLarge().isEmpty() ? large(groupPage.getGroup().members().size() + 1, "groups.roster.large-next") : "";
    }

    private String large(int size, String key) {
        return definitions.scale(Scale.OF_THE_PROGRAMME).ruled(Rule.Kind.GROUP_SIZE)
            .filter(item -> item.rule().orElseThrow().ofAtMost(size) < BEST)
            .map(item -> texts.of(key, size, item.number(), item.title().in(reader.getLanguage()),
                item.rule().orElseThrow().thresholds().get(BEST - 2).bound(), item.rule().orElseThrow().ofAtMost(size))).orElse("");
    }

    public boolean isOverCapacity() {
        Integer capacity = groupPage.getGroup().facts().capacity();
        return capacity != null && groupPage.getGroup().members().size() > capacity;
    }

    public List<String> getReasons() {
        return Arrays.stream(Membership.Reason.values()).map(Word::of).toList();
    }

    public void leave() {
        end(left, Word.to(Membership.Reason.class, reason).orElse(null));
    }

    /** It was a slip: they did not leave. */
    public void stay() {
        end(null, null);
    }

    private void end(LocalDate lastDay, Membership.Reason why) {
        Stay stay = getChosen().orElseThrow(NotFound::new);
        int without = members.leave(groupPage.getGroup().code(), stay.participant(), stay.joined(), version, lastDay, why);
        if (without > 0) {
            page.tell("info", "groups.roster.one-to-one-cancelled", without);
        }
        page.tell("success", "groups.roster.saved");
        page.go("/groups/" + groupPage.getGroup().code() + "/roster");
    }

    public LocalDate getLeft() {
        return left;
    }

    public void setLeft(LocalDate left) {
        this.left = left;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
