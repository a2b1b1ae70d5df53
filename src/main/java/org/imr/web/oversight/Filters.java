package org.imr.web.oversight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imr.access.Role;
import org.imr.assessment.Due;
import org.imr.kernel.NotFound;
import org.imr.kernel.Word;
import org.imr.library.Definitions;
import org.imr.oversight.Filter;
import org.imr.oversight.GlanceService;
import org.imr.roster.Group;
import org.imr.web.kit.Choice;
import org.imr.web.kit.Page;
import org.imr.web.kit.Reader;
import org.imr.web.kit.Texts;

/** What the pages of the programme are narrowed to, as the address says it, and what there is to choose. */
@Named("programmeFilters")
@RequestScoped
public class Filters {

    private static final List<String> NAMES = List.of("by", "scale", "occasion", "item", "site", "state", "edition", "format", "due", "actions", "from", "to");
    private static final List<String> OF_FILES = List.of("site", "state", "edition", "format", "due", "actions", "from", "to");

    @Inject
    private GlanceService glance;
    @Inject
    private Definitions definitions;
    @Inject
    private Period period;
    @Inject
    private Page page;
    @Inject
    private Reader reader;
    @Inject
    private Texts texts;
    private List<Choice> sites;

    /** @throws NotFound for a word in the address that means nothing */
    Filter asked() {
        return new Filter(word("site"), to(Group.Status.class, "state"), word("edition"), to(Group.Format.class, "format"), to(Due.State.class, "due"),
            word("actions").map(Filters::open).orElse(false), period.days());
    }

    /** The site and the period alone. */
    Filter ofSite() {
        return Filter.of(page.textOr("site", null), null).within(period.days());
    }

    private static boolean open(String word) {
        if (!word.equals("open")) {
            throw new NotFound();
        }
        return true;
    }

    private Optional<String> word(String name) {
        return Optional.ofNullable(page.textOr(name, null));
    }

    private <E extends Enum<E>> Optional<E> to(Class<E> type, String name) {
        return word(name).map(word -> Word.to(type, word).orElseThrow(NotFound::new));
    }

    /** What the address says of that; empty for nothing. */
    public String chosen(String name) {
        return page.textOr(name, "");
    }

    /** True when anything is narrowed. */
    public boolean isNarrowed() {
        return OF_FILES.stream().anyMatch(name -> word(name).isPresent());
    }

    /** True for a reader who may look at part of a site's sums: a coordinator. */
    public boolean isNarrowing() {
        return reader.caller().is(Role.COORDINATOR);
    }

    /** Another page of the programme, with what all of them know: the site and the period. */
    public String tab(String path) {
        return period.address(path + word("site").map(site -> "?site=" + URLEncoder.encode(site, StandardCharsets.UTF_8)).orElse(""));
    }

    /** This view's address up to the number of its page. */
    public String paged(String path) {
        return paged(path, "page");
    }

    /** The same of one of several lists. @param parameter the name of its number */
    public String paged(String path, String parameter) {
        return path + "?" + NAMES.stream().filter(name -> word(name).isPresent())
            .map(name -> name + "=" + URLEncoder.encode(word(name).get(), StandardCharsets.UTF_8) + "&").collect(Collectors.joining()) + parameter + "=";
    }

    /** The address of a file of what this view shows, in the reader's language. @param people how they appear in it */
    public String file(String what, String people) {
        return address(what + "?people=" + people);
    }

    /** The address of the table at a glance as data. @param by `group` or `site` */
    public String data(String by) {
        return address("overview?by=" + by);
    }

    private String address(String what) {
        return "/api/v1/programme/" + what + "&language=" + reader.getLanguage() + OF_FILES.stream()
            .filter(name -> word(name).isPresent() && (period.getFault().isEmpty() || !Period.NAMES.contains(name))).map(name -> "&" + name + "=" + URLEncoder.encode(word(name).get(), StandardCharsets.UTF_8))
            .collect(Collectors.joining());
    }

    public List<Choice> getSites() {
        if (sites == null) {
            sites = glance.sites().stream().map(one -> new Choice(one.code(), one.name())).toList();
        }
        return sites;
    }

    public List<Choice> getEditions() {
        return glance.editions().stream().map(code -> new Choice(code, edition(code))).toList();
    }

    /** What an edition is called; its code when it is not known here. */
    public String edition(String code) {
        return definitions.edition(code, null, null).map(found -> found.definition().title().in(reader.getLanguage())).orElse(code);
    }

    public List<Choice> getStates() {
        return words(Group.Status.values(), "roster.status");
    }

    public List<Choice> getFormats() {
        return words(Group.Format.values(), "programme.format");
    }

    public List<Choice> getDues() {
        return words(Due.State.values(), "programme.due");
    }

    public List<Choice> getActions() {
        return List.of(new Choice("open", texts.get("programme.actions.some")));
    }

    private List<Choice> words(Enum<?>[] values, String prefix) {
        return Arrays.stream(values).map(one -> new Choice(Word.of(one), texts.word(prefix, one))).toList();
    }
}
