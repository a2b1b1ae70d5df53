package org.imr.web.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.imr.curriculum.Module;
import org.imr.kernel.NotFound;
import org.imr.roster.ArrangementService;
import org.imr.roster.FacilitationService;
import org.imr.roster.FacilitatorLine;
import org.imr.roster.FoundingService;
import org.imr.roster.GroupPicture;
import org.imr.roster.SessionLine;
import org.imr.roster.Stay;
import org.imr.session.Missed;
import org.imr.session.MissedModules;
import org.imr.web.kit.Page;
import org.imr.web.kit.Reader;
import org.imr.web.kit.Texts;

/** Plans a session one to one for what somebody has missed: `/groups/{code}/catch-up?person=P-1`; without a person, who has. */
@Named
@RequestScoped
public class CatchUpForm {

    private static final int HOUR = 60;
    private static final int WEEK = 7;

    @Inject
    private MissedModules missed;
    @Inject
    private ArrangementService arrangements;
    @Inject
    private FacilitationService facilitation;
    @Inject
    private GroupPage groupPage;
    @Inject
    private Reader reader;
    @Inject
    private Texts texts;
    @Inject
    private Page page;
    private List<Missed> people;
    private LocalDate date;
    private LocalTime time;
    private String[] plan = {};
    private String[] leaders = {};

    public void open() {
        GroupPicture group = groupPage.getGroup();
        if (!group.editable()) {
            throw new NotFound();
        }
        if (getStay().isPresent()) {
            propose(group);
            plan = getMissed().map(Missed::proposed).orElse(List.of()).toArray(String[]::new);
            List<String> running = group.facilitators().stream().filter(one -> one.holdsOn(group.today())).map(FacilitatorLine::email).toList();
            String me = reader.caller().email();
            leaders = (running.contains(me) ? List.of(me) : running).toArray(String[]::new);
        }
    }

    /** Before the group meets next, so that the way is made once; without a next session, in a week. */
    private void propose(GroupPicture group) {
        Optional<SessionLine> next = group.course(List.of()).toCome().stream().filter(session -> session.date().isAfter(group.today())).findFirst();
        date = next.map(SessionLine::date).orElse(group.today().plusDays(WEEK));
        LocalDate lastDay = getStay().map(Stay::left).orElse(null);
        if (lastDay != null && lastDay.isBefore(date)) {
            date = lastDay;
        }
        LocalTime meets = next.map(SessionLine::time).orElse(group.facts().time());
        int minutes = group.facts().minutes() == null ? HOUR : group.facts().minutes();
        time = meets == null || meets.isBefore(LocalTime.MIN.plusMinutes(minutes)) ? null : meets.minusMinutes(minutes);
    }

    /** Whom it is for: somebody who is in the group now or is to join it. */
    public Optional<Stay> getStay() {
        String person = page.textOr("person", "");
        return groupPage.getGroup().stays().stream()
            .filter(stay -> stay.participant().equals(person) && stay.isOpen(groupPage.getGroup().today())).findFirst();
    }

    /** Everybody who has missed something. */
    public List<Missed> getPeople() {
        if (people == null) {
            people = missed.of(groupPage.getGroup().code());
        }
        return people;
    }

    /** Those who have not received some module at all. */
    public List<Missed> getLacking() {
        return getPeople().stream().filter(one -> !one.open().isEmpty()).toList();
    }

    /** Sessions at which somebody was last missed who has received each module all the same, the latest first. */
    public List<MissedModules.Held> getSessions() {
        return getPeople().stream().filter(one -> one.open().isEmpty()).map(Missed::last).distinct()
            .sorted(Comparator.comparing(MissedModules.Held::date).thenComparing(MissedModules.Held::number).reversed()).toList();
    }

    /** Those who were missed at that session, and at none after it. */
    public List<Missed> missing(MissedModules.Held session) {
        return getPeople().stream().filter(one -> one.open().isEmpty() && one.last().equals(session)).toList();
    }

    public Optional<Missed> getMissed() {
        return getPeople().stream().filter(one -> getStay().map(Stay::participant).orElse("").equals(one.participant())).findFirst();
    }

    /** The modules of the group, in its order. */
    public List<Module> getModules() {
        return groupPage.getModules();
    }

    /** A module as the form names it, with what the person has missed of it. */
    public String label(Module module) {
        String title = module.title().in(reader.getLanguage());
        return getMissed().stream().flatMap(one -> one.modules().stream()).filter(part -> part.module().equals(module.code())).findFirst()
            .map(part -> texts.of(part.isOpen() ? "groups.catch-up.open" : "groups.catch-up.part", title, part.missed())).orElse(title);
    }

    /** The facilitators of the site. */
    public List<FoundingService.Person> getCandidates() {
        return facilitation.candidates(groupPage.getGroup().code());
    }

    public void plan() {
        String code = groupPage.getGroup().code();
        Stay stay = getStay().orElseThrow(NotFound::new);
        List<String> ticked = Arrays.asList(plan);
        int number = arrangements.planOneToOne(code, stay.participant(), date, time,
            getModules().stream().map(Module::code).filter(ticked::contains).toList(), List.of(leaders));
        page.tell("success", "groups.catch-up.done", stay.name());
        page.go("/groups/" + code + "/sessions/" + number + "?with=" + stay.participant());
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }

    public String[] getPlan() {
        return plan;
    }

    public void setPlan(String[] plan) {
        this.plan = plan;
    }

    public String[] getLeaders() {
        return leaders;
    }

    public void setLeaders(String[] leaders) {
        this.leaders = leaders;
    }
}
