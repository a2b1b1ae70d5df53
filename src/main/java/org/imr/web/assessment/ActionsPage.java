package org.imr.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.imr.assessment.ActionEntry;
import org.imr.assessment.ActionLine;
import org.imr.assessment.ActionPoint;
import org.imr.assessment.ActionService;
import org.imr.assessment.ActionsView;
import org.imr.assessment.RatingLine;
import org.imr.assessment.ReplyEntry;
import org.imr.assessment.ReplyLine;
import org.imr.assessment.ReplyService;
import org.imr.fidelity.Item;
import org.imr.web.kit.Page;
import org.imr.web.kit.Reader;

/**
 * `/assessments/{assessment}/actions`: what the group says to the ratings and what it sets out to do; `?reply=` the number of an item,
 * `?action=` that of an action, or `new`.
 */
@Named
@RequestScoped
public class ActionsPage {

    private static final String NEW = "new";

    @Inject
    private ActionService actions;
    @Inject
    private ReplyService replying;
    @Inject
    private Page page;
    @Inject
    private Reader reader;
    private ActionsView view;
    private List<ReplyLine> replies;

    public void open() {
        getView();
    }

    public ActionsView getView() {
        if (view == null) {
            view = actions.open(page.text("assessment"));
        }
        return view;
    }

    /** The reply to that item; null when there is none. */
    public ReplyLine reply(Item item) {
        if (replies == null) {
            replies = replying.replies(page.text("assessment"));
        }
        return replies.stream().filter(one -> one.item() == item.number()).findFirst().orElse(null);
    }

    public RatingLine rating(Item item) {
        return getView().assessment().counted(item.number()).orElse(null);
    }

    /** An item by its number, as a heading says it. */
    public String item(int number) {
        return getView().assessment().scale().item(number).map(item -> number + ". " + item.title().in(reader.getLanguage())).orElse(String.valueOf(number));
    }

    /** The number of the item that is being replied to; 0 for none, and for who does not reply. */
    public int getReplied() {
        String asked = page.textOr("reply", "");
        return getView().mayEdit() && getView().released() && asked.matches("[1-9][0-9]?") ? Integer.parseInt(asked) : 0;
    }

    /** The number of the action that is being planned anew; 0 for none. */
    public int getChanged() {
        String asked = page.textOr("action", "");
        return getView().mayEdit() && asked.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(asked) : 0;
    }

    /** True when a new action is being planned. */
    public boolean isAdding() {
        return getView().mayEdit() && getView().released() && !getView().full() && NEW.equals(page.textOr("action", ""));
    }

    public List<Item> getItems() {
        return getView().assessment().items();
    }

    /** As typed, else as kept. */
    public String typed(String name, Object kept) {
        String typed = page.textOr(name, null);
        return typed != null ? typed : kept == null ? "" : kept.toString();
    }

    public void say(Item item) {
        String version = page.textOr("version", null);
        replying.say(page.text("assessment"), item.number(), new ReplyEntry(page.textOr("text", null), page.textOr("evidence", null),
            page.textOr("link", null), version == null ? null : ReviewPage.number(version)));
        page.tell("success", "followup.reply.kept");
        page.go(address() + "#item-" + item.number());
    }

    public void add() {
        actions.add(page.text("assessment"), entry());
        page.tell("success", "followup.action.kept");
        page.go(address());
    }

    public void change(ActionLine line) {
        actions.change(page.text("assessment"), line.number(), entry(), ReviewPage.number(page.textOr("version", "")));
        page.tell("success", "followup.action.kept");
        page.go(address());
    }

    /** @param state `DONE`, `DROPPED` or `OPEN` */
    public void become(ActionLine line, String state) {
        actions.become(page.text("assessment"), line.number(), ActionPoint.State.valueOf(state), page.textOr("word", null),
            ReviewPage.number(page.textOr("version", "")));
        page.tell("success", "followup.action.kept");
        page.go(address());
    }

    private ActionEntry entry() {
        return new ActionEntry(Optional.of(page.textOr("item", "0")).filter(text -> text.matches("[0-9]{1,4}")).map(Integer::parseInt).orElse(0),
            page.textOr("what", null), page.textOr("doer", null), ReviewPage.day(page, "due"), page.textOr("shown", null));
    }

    private String address() {
        return "/assessments/" + page.text("assessment") + "/actions";
    }
}
