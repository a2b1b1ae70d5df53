package org.imr.web.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.imr.roster.GroupPicture;
import org.imr.roster.MembershipService;
import org.imr.roster.NewPerson;
import org.imr.roster.ParticipantLine;
import org.imr.roster.SessionLine;
import org.imr.roster.WaitingService;
import org.imr.web.kit.Page;

/** Somebody joins a group: `/groups/{code}/roster?edit=join` finds people of the site, `?edit=new` takes in somebody new. */
@Named
@RequestScoped
public class JoinForm {

    @Inject
    private MembershipService members;
    @Inject
    private WaitingService waiting;
    @Inject
    private GroupPage groupPage;
    @Inject
    private Page page;
    private String person;
    private LocalDate joined;
    private String code;
    private final PersonFields fields = new PersonFields();

    public void open() {
        GroupPicture group = groupPage.getGroup();
        joined = group.facts().start().isAfter(group.today()) ? group.facts().start() : group.today();
        if ("new".equals(groupPage.getEdit())) {
            code = members.proposeCode(group.code());
            fields.setLanguage(group.language());
        }
        person = page.textOr("person", null);
    }

    public String getWords() {
        return page.textOr("q", "");
    }

    /** People of the site who are not in the group, by the words of the address. */
    public List<ParticipantLine> getCandidates() {
        return members.candidates(groupPage.getGroup().code(), getWords());
    }

    public void join() {
        members.join(groupPage.getGroup().code(), person, joined);
        done("groups.roster.joined");
    }

    public void joinNew() {
        members.joinNew(groupPage.getGroup().code(), new NewPerson(code, fields.getName(), fields.getBirthYear(), fields.getLanguage()), joined);
        done("groups.roster.joined");
    }

    /** Not yet: waits for a place from today on. */
    public void putOnList(boolean isNew) {
        GroupPicture group = groupPage.getGroup();
        if (isNew) {
            waiting.addNew(group.code(), new NewPerson(code, fields.getName(), fields.getBirthYear(), fields.getLanguage()), group.today());
        } else {
            waiting.add(group.code(), person, group.today());
        }
        done("groups.waiting.added");
    }

    /** The first session that somebody who joins now would come to; where the group is by then is where they begin. */
    public Optional<SessionLine> getFirst() {
        GroupPicture group = groupPage.getGroup();
        return group.course(List.of()).toCome().stream().findFirst();
    }

    private void done(String key) {
        page.tell("success", key);
        page.go("/groups/" + groupPage.getGroup().code() + "/roster");
    }

    public PersonFields getFields() {
        return fields;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public LocalDate getJoined() {
        return joined;
    }

    public void setJoined(LocalDate joined) {
        this.joined = joined;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
