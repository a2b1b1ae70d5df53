package org.imr.web.session;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imr.fidelity.Technique;
import org.imr.session.SessionEntry;
import org.imr.session.SessionSheet;

/** The form of one session: what stands on its sheet, to be changed and given back. */
public final class SessionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Techniques that count together, under their title. */
    public record Category(String title, List<Tick> ticks) implements Serializable {

        public String getTitle() {
            return title;
        }

        public List<Tick> getTicks() {
            return ticks;
        }
    }

    /** Modules that stand together under a fold, open or closed; {@code key} is that of its title. */
    public record Fold(String key, boolean open, List<ModuleRow> rows) implements Serializable {

        public String getKey() {
            return key;
        }

        public boolean isOpen() {
            return open;
        }

        public List<ModuleRow> getRows() {
            return rows;
        }
    }

    private final int version;
    private final ArrayList<RollRow> rows = new ArrayList<>();
    private final ArrayList<ModuleRow> modules = new ArrayList<>();
    private final ArrayList<Fold> folds = new ArrayList<>();
    private final ArrayList<Tick> otherTopics = new ArrayList<>();
    private final ArrayList<Category> techniques = new ArrayList<>();
    private final ArrayList<Tick> skills;
    private final ArrayList<Tick> leaders = new ArrayList<>();
    private Integer minutes;
    private String homework;
    private String note;

    SessionForm(SessionSheet sheet, String language) {
        version = sheet.version();
        minutes = sheet.minutes();
        homework = sheet.homework();
        note = sheet.note();
        sheet.people().forEach(person -> rows.add(new RollRow(person)));
        sheet.modules().forEach(line -> modules.add(new ModuleRow(sheet, line, language)));
        fold();
        sheet.otherTopics().forEach(name -> otherTopics.add(new Tick(name, name, null, true)));
        Set<String> used = new HashSet<>(sheet.used());
        Set<String> before = sheet.previous().map(SessionSheet.Previous::used).map(Set::copyOf).orElse(Set.of());
        sheet.techniques().forEach(category ->
            techniques.add(new Category(category.title().in(language), ticks(category.techniques(), used, before, language))));
        skills = ticks(sheet.skills(), used, before, language);
        sheet.leaders().forEach(one -> leaders.add(new Tick(one.email(), one.name(), null, one.led())));
    }

    /** What was planned or taught stands open, the rest folded away; without a plan all modules stand open. */
    private void fold() {
        Map<Boolean, List<ModuleRow>> today = modules.stream().collect(Collectors.partitioningBy(ModuleRow::isOfToday));
        if (today.get(true).isEmpty()) {
            folds.add(new Fold("session.modules.all", true, today.get(false)));
        } else {
            folds.add(new Fold("session.modules.today", true, today.get(true)));
            folds.add(new Fold("session.modules.other", false, today.get(false)));
        }
    }

    private static ArrayList<Tick> ticks(List<Technique> techniques, Set<String> used, Set<String> before, String language) {
        return techniques.stream()
            .map(one -> new Tick(one.code(), one.title().in(language), one.about().in(language), used.contains(one.code()),
                before.contains(one.code())))
            .collect(Collectors.toCollection(ArrayList::new));
    }

    SessionEntry entry() {
        List<ModuleRow> taught = modules.stream().filter(row -> row.getModule().isTicked()).toList();
        List<String> topics = Stream.concat(taught.stream().flatMap(row -> row.getTopics().stream()).map(ModuleRow.TopicRow::tick), otherTopics.stream())
            .filter(Tick::isTicked).map(Tick::getCode).toList();
        return new SessionEntry(version, minutes, ticked(leaders).toList(), taught.stream().map(row -> row.getModule().getCode()).toList(),
            topics, ticked(techniques.stream().flatMap(category -> category.ticks().stream()).toList()).collect(Collectors.toSet()),
            ticked(skills).collect(Collectors.toSet()), homework, note,
            rows.stream().map(row -> row.entry(handouts(taught, row.getCode()))).toList());
    }

    private static Set<String> handouts(List<ModuleRow> taught, String person) {
        return taught.stream().flatMap(module -> module.all().map(ModuleRow.HandoutRow::code)
            .filter(handout -> module.gives(handout, person))).collect(Collectors.toSet());
    }

    private static Stream<String> ticked(List<Tick> ticks) {
        return ticks.stream().filter(Tick::isTicked).map(Tick::getCode);
    }

    int version() {
        return version;
    }

    public List<RollRow> getRows() {
        return rows;
    }

    public List<Fold> getFolds() {
        return folds;
    }

    public List<Tick> getOtherTopics() {
        return otherTopics;
    }

    public List<Category> getTechniques() {
        return techniques;
    }

    public List<Tick> getSkills() {
        return skills;
    }

    public List<Tick> getLeaders() {
        return leaders;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public String getHomework() {
        return homework;
    }

    public void setHomework(String homework) {
        this.homework = homework;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
