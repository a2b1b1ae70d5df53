package org.imr.web.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.imr.access.Role;
import org.imr.curriculum.Edition;
import org.imr.curriculum.Track;
import org.imr.kernel.NotFound;
import org.imr.library.Definitions;
import org.imr.roster.FoundingService;
import org.imr.roster.NewGroup;
import org.imr.web.kit.Page;
import org.imr.web.kit.Reader;

/**
 * `/groups/new`: for the one site the caller has, or the one chosen by `?site=`; taught from the edition and the track chosen by
 * `&edition=` and `&track=`, which propose the number of sessions.
 */
@Named
@RequestScoped
public class NewGroupForm {

    @Inject
    private FoundingService founding;
    @Inject
    private Definitions definitions;
    @Inject
    private Page page;
    @Inject
    private Reader reader;
    private String code;
    private String[] facilitators = {};

    private final FactsForm facts = new FactsForm();
    private List<FoundingService.Ground> grounds;

    public void open() {
        if (getGrounds().isEmpty()) {
            // Whoever coordinates all sites and has none yet is sent to what comes first.
            if (!reader.caller().isEverywhere(Role.COORDINATOR)) {
                throw new NotFound();
            }
            page.tell("info", "sites.empty");
            page.go("/admin/sites/new");
            return;
        }
        facts.setStart(getGround().today());
        code = getGround().code();
        facts.setPlannedSessions(getProposed());
        // A facilitator who sets a group up runs it.
        facilitators = getGround().facilitators().stream().map(FoundingService.Person::email)
            .filter(email -> email.equals(reader.caller().email())).toArray(String[]::new);
    }

    public void found() {
        founding.found(new NewGroup(code, getGround().site(), facts.facts(), getEdition().code(), getTrack(),
            new ArrayList<>(Arrays.asList(facilitators))));
        page.tell("success", "groups.new.done", facts.getName());
        page.go("/groups/" + code.strip());
    }

    public List<FoundingService.Ground> getGrounds() {
        if (grounds == null) {
            grounds = founding.grounds();
        }
        return grounds;
    }

    /** The site chosen in the address, else the first. */
    public FoundingService.Ground getGround() {
        String site = page.textOr("site", getGrounds().get(0).site());
        return getGrounds().stream().filter(one -> one.site().equals(site)).findFirst().orElseThrow(NotFound::new);
    }

    /** The newest version of each edition. */
    public List<Edition> getEditions() {
        return definitions.editions().stream().map(Edition::code).distinct().map(definitions::edition).toList();
    }

    /** The edition chosen in the address, else the first. */
    public Edition getEdition() {
        String chosen = page.textOr("edition", null);
        return getEditions().stream().filter(one -> chosen == null || one.code().equals(chosen)).findFirst().orElseThrow(NotFound::new);
    }

    /** The track chosen in the address; null for the whole programme. */
    public String getTrack() {
        String chosen = page.textOr("track", null);
        if (chosen != null && getEdition().track(chosen).isEmpty()) {
            throw new NotFound();
        }
        return chosen;
    }

    /** The titles of its modules. */
    public String getTitles() {
        return getEdition().modules(getTrack()).stream().map(module -> module.title().in(reader.getLanguage())).collect(Collectors.joining(" · "));
    }

    /** How many sessions it usually takes to go through them once. */
    public int getProposed() {
        return getEdition().sessions(getTrack());
    }

    /** This page, for another choice. */
    public String address(Edition one, Track track) {
        return "/groups/new?site=" + getGround().site() + "&edition=" + one.code() + (track == null ? "" : "&track=" + track.code());
    }

    public FactsForm getFacts() {
        return facts;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String[] getFacilitators() {
        return facilitators;
    }

    public void setFacilitators(String[] facilitators) {
        this.facilitators = facilitators;
    }
}
