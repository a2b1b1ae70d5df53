package org.imr.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.imr.curriculum.Handout;
import org.imr.kernel.Wording;
import org.imr.library.OwnSheet;
import org.imr.session.PackService;
import org.imr.session.Packs;
import org.imr.web.kit.Page;
import org.imr.web.kit.Sheet;

/**
 * `/groups/{group}/packs?module=`: who lacks which handouts; `/groups/{group}/packs/print?module=&sheet=`: those chosen, person by
 * person. A choice stands in the address as `person:handout`.
 */
@Named
@RequestScoped
public class PacksPage {

    @Inject
    private PackService service;
    @Inject
    private Page page;
    private Packs packs;

    public void open() {
        packs = service.packs(page.text("group"), page.textOr("module", null));
    }

    public Packs getPacks() {
        return packs;
    }

    /** The title of the module it is about. */
    public Optional<Wording> getTitle() {
        return packs.modules().stream().filter(module -> module.code().equals(packs.module())).map(module -> module.title()).findFirst();
    }

    /** The sheets chosen, each person's together. */
    public List<Sheet> getSheets() {
        String[] given = page.request().getParameterValues("sheet");
        List<String> chosen = given == null ? List.of() : List.of(given);
        return packs.people().stream().flatMap(person -> lacking(person).filter(handout -> chosen.contains(mark(person, handout)))
            .map(handout -> new Sheet(handout, person.language(), packs.siteName(), person.name()))).toList();
    }

    /** How a sheet for a person stands in the address. */
    public String mark(Packs.PersonPack person, Handout handout) {
        return person.code() + ":" + handout.code();
    }

    /** The sheet as it will be printed for the person. */
    public Sheet sheet(Packs.PersonPack person, Handout handout) {
        return new Sheet(handout, person.language(), packs.siteName(), person.name());
    }

    /** The site's own files somebody lacks. */
    public List<OwnSheet> getFiles() {
        return packs.people().stream().flatMap(person -> person.files().stream()).distinct().toList();
    }

    /** The names of those who lack a file. */
    public String whoLacks(OwnSheet file) {
        return String.join(", ", packs.people().stream().filter(person -> person.files().contains(file)).map(Packs.PersonPack::name).toList());
    }

    private static Stream<Handout> lacking(Packs.PersonPack person) {
        return Stream.concat(person.sheets().stream(), person.choices().stream().flatMap(List::stream));
    }
}
