package org.imr.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.imr.curriculum.Module;
import org.imr.kernel.Rejected;
import org.imr.kernel.Word;
import org.imr.roster.GroupPicture;
import org.imr.roster.GroupService;
import org.imr.session.Attendance;
import org.imr.session.BackEntry;
import org.imr.session.BackEntryService;
import org.imr.session.BackSheet;
import org.imr.web.kit.Modules;
import org.imr.web.kit.Page;
import org.imr.web.kit.Reader;

/**
 * `/groups/{group}/back-entry?days=`: the past of a group as a matrix of people by sessions. Its fields are plain ones, named by
 * session and person, so that two hundred of them cost no more than they are.
 */
@Named
@RequestScoped
public class BackEntryPage {

    private static final List<DateTimeFormatter> WRITTEN = Stream.of("uuuu-M-d", "d.M.uuuu", "d/M/uuuu").map(DateTimeFormatter::ofPattern).toList();

    /** The address of a draft has room for about thirty days. */
    private static final int LONGEST = 330;

    @Inject
    private BackEntryService service;
    @Inject
    private GroupService groups;
    @Inject
    private Modules modules;
    @Inject
    private Reader reader;
    @Inject
    private Page page;
    private BackSheet sheet;
    private List<Module> taught;

    public void open() {
        getSheet();
        unread().ifPresent(word -> page.tell("warning", "back.not-a-day", word));
    }

    public BackSheet getSheet() {
        if (sheet == null) {
            sheet = read();
        }
        return sheet;
    }

    /** Without the days that were asked for, when one of them cannot be. */
    private BackSheet read() {
        try {
            return service.sheet(page.text("group"), days());
        } catch (Rejected e) {
            page.tell("warning", e.key(), e.arguments().toArray());
            return service.sheet(page.text("group"), List.of());
        }
    }

    /** Where what is typed and not yet saved is kept: with the days, since they make the form. */
    public String getAddress() {
        String days = String.join(",", days().stream().map(LocalDate::toString).toList());
        String here = "/groups/" + getSheet().group() + "/back-entry";
        return days.isEmpty() || days.length() > LONGEST ? here : here + "?days=" + days;
    }

    public void save() {
        List<BackEntry.Held> held = new ArrayList<>();
        for (BackSheet.Column column : getSheet().columns()) {
            if (isHeld(column)) {
                int version = Integer.parseInt(page.textOr("version-" + column.key(), "0"));
                held.add(new BackEntry.Held(column.date(), column.number(), version, module(column), marks(column)));
            }
        }
        service.save(getSheet().group(), new BackEntry(held, page.textOr("handouts", null) != null));
        page.tell("success", "back.saved", held.size());
        page.go("/groups/" + getSheet().group());
    }

    private Map<String, Attendance.Status> marks(BackSheet.Column column) {
        Map<String, Attendance.Status> marks = new LinkedHashMap<>();
        getSheet().rows().stream().filter(row -> row.in().contains(column.key())).forEach(row -> Word.to(Attendance.Status.class, status(row, column))
            .ifPresent(status -> marks.put(row.code(), status)));
        return marks;
    }

    /** The mark as it was chosen; present until somebody chooses otherwise. */
    public String status(BackSheet.Row row, BackSheet.Column column) {
        return page.textOr("mark-" + column.key() + "-" + row.code(), isSent() ? "" : "present");
    }

    public boolean isHeld(BackSheet.Column column) {
        return page.textOr("held-" + column.key(), null) != null;
    }

    /** What was taught, as its choice in the form has it: codes with blanks between, since a session may have been planned with several. */
    public String chosen(BackSheet.Column column) {
        return page.textOr("module-" + column.key(), isSent() ? "" : String.join(" ", column.modules()));
    }

    private List<String> module(BackSheet.Column column) {
        return Arrays.stream(chosen(column).split(" ")).filter(code -> !code.isBlank()).toList();
    }

    /** The choices of a column: the modules of the edition, and what was planned where that was several. */
    public Map<String, String> choices(BackSheet.Column column) {
        if (taught == null) {
            GroupPicture group = groups.group(getSheet().group());
            taught = modules.of(group.edition(), group.editionVersion(), group.editionDigest());
        }
        Map<String, String> choices = new LinkedHashMap<>();
        taught.forEach(module -> choices.put(module.code(), module.title().in(reader.getLanguage())));
        if (column.modules().size() > 1) {
            choices.put(String.join(" ", column.modules()), String.join(", ", column.modules().stream().map(choices::get).toList()));
        }
        return choices;
    }

    public List<Attendance.Status> getStatuses() {
        return List.of(Attendance.Status.PRESENT, Attendance.Status.LATE, Attendance.Status.ABSENT, Attendance.Status.EXCUSED,
            Attendance.Status.IN_HOSPITAL, Attendance.Status.ONLINE);
    }

    /** The same as the form sends them. */
    public List<String> getWords() {
        return getStatuses().stream().map(Word::of).toList();
    }

    /** The days as they were typed. */
    public String getDays() {
        return page.textOr("days", "");
    }

    private boolean isSent() {
        return FacesContext.getCurrentInstance().isPostback();
    }

    private List<LocalDate> days() {
        return words().flatMap(word -> day(word).stream()).toList();
    }

    private Optional<String> unread() {
        return words().filter(word -> day(word).isEmpty()).findFirst();
    }

    private Stream<String> words() {
        return Arrays.stream(getDays().split("[\\s,;]+")).filter(word -> !word.isBlank());
    }

    private static Optional<LocalDate> day(String word) {
        for (DateTimeFormatter written : WRITTEN) {
            try {
                return Optional.of(LocalDate.parse(word, written));
            } catch (DateTimeParseException e) {
                // The next way of writing a day may fit.
                continue;
            }
        }
        return Optional.empty();
    }
}
