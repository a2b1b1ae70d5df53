package org.imr.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.imr.curriculum.Module;
import org.imr.curriculum.Topic;
import org.imr.kernel.Wording;
import org.imr.roster.GroupPicture;
import org.imr.roster.GroupService;
import org.imr.session.SessionService;
import org.imr.session.SessionSheet;
import org.imr.web.kit.Modules;
import org.imr.web.kit.Page;
import org.imr.web.kit.Reader;

/** A session on paper: `/groups/{group}/sessions/{number}/roll`, `/plan` and `/form`. */
@Named
@RequestScoped
public class SessionPaperPage {

    @Inject
    private SessionService sessions;
    @Inject
    private GroupService groups;
    @Inject
    private Modules modules;
    @Inject
    private Reader reader;
    @Inject
    private Page page;
    private SessionSheet sheet;
    private GroupPicture group;

    public void open() {
        sheet = sessions.sheet(page.text("group"), page.number("number"), page.textOr("with", null));
    }

    public SessionSheet getSheet() {
        return sheet;
    }

    /** The modules that come in it, as the group's edition describes them; those taught when it has been held. */
    public List<Module> getModules() {
        List<String> today = sheet.modules().stream().filter(SessionSheet.ModuleLine::taught).map(SessionSheet.ModuleLine::code).toList();
        return all().stream().filter(module -> today.contains(module.code())).toList();
    }

    /** Of a module's topics those that come today by the edition; all of them when none is meant for today. */
    public List<Topic> topics(Module module) {
        List<String> today = sheet.modules().stream().filter(line -> line.code().equals(module.code())).flatMap(line -> line.topics().stream())
            .filter(topic -> topic.today() || topic.taught()).map(topic -> topic.title().in("en")).toList();
        return module.topics().stream().filter(topic -> today.isEmpty() || today.contains(topic.title().in("en"))).toList();
    }

    /** What the edition brings for a module beside its topics, and the handouts everyone gets today; each part may be empty. */
    public List<Part> parts(Module module) {
        List<String> handouts = sheet.modules().stream().filter(line -> line.code().equals(module.code()))
            .flatMap(line -> line.handouts().stream()).filter(SessionSheet.HandoutLine::suggested).map(line -> said(line.title())).toList();
        return List.of(new Part("practice", said(module.practice())), new Part("questions", said(module.questions())),
            new Part("homework", said(module.homeworkIdeas())), new Part("handouts", handouts), new Part("tips", said(module.tips())));
    }

    /** A part of the plan; {@code name} completes the key of its heading. */
    public record Part(String name, List<String> lines) {
    }

    private List<String> said(List<Wording> texts) {
        return texts.stream().map(this::said).toList();
    }

    private String said(Wording text) {
        return text.in(reader.getLanguage());
    }

    private List<Module> all() {
        if (group == null) {
            group = groups.group(sheet.group());
        }
        return modules.of(group.edition(), group.editionVersion(), group.editionDigest());
    }
}
