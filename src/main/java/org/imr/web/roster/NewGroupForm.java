package org.imr.web.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.imr.curriculum.Edition;
import org.imr.kernel.NotFound;
import org.imr.library.Definitions;
import org.imr.roster.FoundingService;
import org.imr.roster.NewGroup;
import org.imr.web.kit.Page;
import org.imr.web.kit.Reader;

/** `/groups/new`: for the one site the caller has, or the one chosen by `?site=`. */
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
    private String edition;
    private String[] facilitators = {};

    private final FactsForm facts = new FactsForm();
    private List<FoundingService.Ground> grounds;

    public void open() {
        if (getGrounds().isEmpty()) {
            throw new NotFound();
        }
        facts.setStart(getGround().today());
        code = getGround().code();
        edition = definitions.editions().isEmpty() ? null : definitions.editions().get(0).code();
        // A facilitator who sets a group up runs it.
        facilitators = getGround().facilitators().stream().map(FoundingService.Person::email)
            .filter(email -> email.equals(reader.caller().email())).toArray(String[]::new);
    }

    public void found() {
        founding.found(new NewGroup(code, getGround().site(), facts.facts(), edition, new ArrayList<>(Arrays.asList(facilitators))));
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

    public List<Edition> getEditions() {
        return definitions.editions();
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

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }

    public String[] getFacilitators() {
        return facilitators;
    }

    public void setFacilitators(String[] facilitators) {
        this.facilitators = facilitators;
    }
}
