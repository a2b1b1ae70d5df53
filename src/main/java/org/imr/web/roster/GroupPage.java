package org.imr.web.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.imr.access.Role;
import org.imr.curriculum.Module;
import org.imr.curriculum.Track;
import org.imr.kernel.Word;
import org.imr.library.Definitions;
import org.imr.roster.ArrangementService;
import org.imr.roster.Course;
import org.imr.roster.Group;
import org.imr.roster.GroupPicture;
import org.imr.roster.GroupService;
import org.imr.roster.ModulePath;
import org.imr.roster.Need;
import org.imr.roster.Pace;
import org.imr.roster.Planned;
import org.imr.roster.SessionLine;
import org.imr.roster.Stay;
import org.imr.session.Attendance;
import org.imr.session.AttendanceMatrix;
import org.imr.web.kit.Modules;
import org.imr.web.kit.Page;
import org.imr.web.kit.Reader;

/** One group, for all pages under `/groups/{code}`: read once a request. */
@Named
@RequestScoped
public class GroupPage {

    @Inject
    private GroupService groups;
    @Inject
    private AttendanceMatrix attendance;
    @Inject
    private Modules modules;
    @Inject
    private Definitions definitions;
    @Inject
    private Reader reader;
    @Inject
    private ArrangementService arrangements;
    @Inject
    private Page page;

    /** As many sessions as a strip has room for. */
    private static final int STRIP = 12;

    private GroupPicture group;
    private Pace pace;
    private Map<String, Map<Integer, Attendance.Status>> marks;
    private Map<Integer, Planned> planned;

    public void open() {
        getGroup();
    }

    public GroupPicture getGroup() {
        if (group == null) {
            group = groups.group(page.text("group"));
        }
        return group;
    }

    /** What is asked to be changed on this page: the address parameter `edit`, empty for nothing or for who may not. */
    public String getEdit() {
        return getGroup().editable() ? page.textOr("edit", "") : "";
    }

    /** Whether the reader chooses this group's assessors. */
    public boolean isMayAssess() {
        return reader.caller().isEverywhere(Role.COORDINATOR) || reader.caller().roles().stream()
            .anyMatch(held -> held.role() == Role.COORDINATOR && getGroup().siteCode().equals(held.siteCode()));
    }

    public ModulePath getPath() {
        return ModulePath.of(getModules().stream().map(Module::code).toList(), getGroup().sessions(), getGroup().today(), getGroup().isOver());
    }

    /** The modules that the group goes through. */
    public List<Module> getModules() {
        return modules.of(getGroup().edition(), getGroup().editionVersion(), getGroup().editionDigest(), getGroup().track());
    }

    public Course getCourse() {
        return course(getGroup().track());
    }

    /** Its way as it would be through another part of its edition; null for the whole programme. */
    Course course(String track) {
        return getGroup().course(definitions.edition(getGroup().edition(), getGroup().editionVersion(), getGroup().editionDigest())
            .map(edition -> Need.of(edition.definition(), track)).orElse(List.of()));
    }

    public Pace getPace() {
        if (pace == null) {
            pace = Pace.of(getCourse());
        }
        return pace;
    }

    /** What the group goes through, if not the whole programme; the code of a track that its edition does not have. */
    public Optional<String> getTrack() {
        String code = getGroup().track();
        return Optional.ofNullable(code).map(known -> getTracks().stream().filter(track -> track.code().equals(known)).findFirst()
            .map(track -> track.title().in(reader.getLanguage())).orElse(known));
    }

    /** True when the group came with a track that its edition does not have, so that it is shown with the whole programme. */
    public boolean isTrackUnknown() {
        return getGroup().track() != null && getTracks().stream().noneMatch(track -> track.code().equals(getGroup().track()));
    }

    public List<Track> getTracks() {
        return modules.tracks(getGroup().edition(), getGroup().editionVersion(), getGroup().editionDigest());
    }

    /** The title of a module as this group's edition words it. */
    public String title(String module) {
        return modules.title(getGroup().edition(), getGroup().editionVersion(), getGroup().editionDigest(), module);
    }

    public String titles(List<String> codes) {
        return modules.titles(getGroup().edition(), getGroup().editionVersion(), getGroup().editionDigest(), codes);
    }

    /** The version of the edition that is shown because the pinned one was never loaded here; empty otherwise. */
    public String getInstead() {
        return modules.instead(getGroup().edition(), getGroup().editionVersion(), getGroup().editionDigest());
    }

    /** Planned for a day that has gone by, and not recorded. */
    public List<SessionLine> getUnrecorded() {
        return getGroup().sessions().stream().filter(session -> session.isUnrecorded(getGroup().today())).toList();
    }

    /** Sessions about which nothing is left to do: held, or cancelled on a day that is past. */
    public List<SessionLine> getDone() {
        return getGroup().sessions().stream().filter(this::isDone).toList();
    }

    /** All others: to come, and to be recorded yet. */
    public List<SessionLine> getAhead() {
        return getGroup().sessions().stream().filter(session -> !isDone(session)).toList();
    }

    private boolean isDone(SessionLine session) {
        return session.isHeld() || session.isCancelled() && session.date().isBefore(getGroup().today());
    }

    /** The latest sessions that were held, oldest first. */
    public List<SessionLine> getStrip() {
        List<SessionLine> held = getGroup().sessions().stream().filter(SessionLine::isHeld).toList();
        return held.subList(Math.max(0, held.size() - STRIP), held.size());
    }

    /** Whether somebody was in a session: an attendance word, `planned` when nothing was recorded, empty when they were no member. */
    public String mark(Stay stay, SessionLine session) {
        if (marks == null) {
            marks = attendance.of(getGroup().code(), getStrip().stream().map(SessionLine::number).toList());
        }
        Attendance.Status status = marks.getOrDefault(stay.participant(), Map.of()).get(session.number());
        boolean member = getGroup().stays().stream().anyMatch(one -> one.participant().equals(stay.participant()) && one.holdsOn(session.date()));
        return status != null ? Word.of(status) : member ? "planned" : "";
    }

    /** What is arranged for single sessions, one to one or with a substitute, by number; null where nothing is. */
    public Planned arranged(SessionLine session) {
        if (planned == null) {
            planned = arrangements.planned(getGroup().code()).stream().collect(Collectors.toMap(Planned::number, one -> one));
        }
        return planned.get(session.number());
    }

    /** In a group that is one to one: whom it is with. */
    public String getWith() {
        return getGroup().facts().format() == Group.Format.INDIVIDUAL
            ? getGroup().members().stream().map(Stay::name).distinct().collect(Collectors.joining(", ")) : "";
    }

    /** The word for a session's state: planned, held, cancelled, or unrecorded. */
    public String state(SessionLine session) {
        return session.isUnrecorded(getGroup().today()) ? "unrecorded" : Word.of(session.status());
    }
}
