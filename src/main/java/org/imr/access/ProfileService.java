package org.imr.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.imr.kernel.Rejected;
import org.imr.kernel.Wording;

/** What everybody may say about themselves: name, language, appearance; and see: their own roles. */
@ApplicationScoped
public class ProfileService {

    private static final List<String> THEMES = List.of("light", "dark");

    @Inject
    private ScopedStore store;
    @Inject
    private Audit audit;
    @Inject
    private CurrentCaller current;
    @Inject
    private Clock clock;

    /** The caller's own roles that are not over. */
    @Transactional
    @Requires(Permission.SIGNED_IN)
    public List<RoleLine> roles() {
        LocalDate today = LocalDate.now(clock);
        Mandate mandate = new Mandate(current.get());
        return store.ask(StaffRole.class).join("left join fetch e.site").where("e.staff.id = :me", "me", current.get().staffId())
            .order("e.role, e.from").list().stream().filter(role -> !role.isOverOn(today))
            .map(role -> RoleLine.of(role, today, mandate)).toList();
    }

    /** True when the caller wants a letter in the morning when something is due. */
    @Transactional
    @Requires(Permission.SIGNED_IN)
    public boolean reminders() {
        return store.ask(Staff.class).where("e.id = :me", "me", current.get().staffId()).get().reminders();
    }

    /**
     * Changes the caller's own name and preferences.
     *
     * @param language `en`, `da`, `nb`, or null for the browser's
     * @param theme    `light`, `dark`, or null for the device's
     * @param reminders whether to write to them in the morning when something is due
     */
    @Transactional
    @Requires(Permission.SIGNED_IN)
    public void describe(String name, String language, String theme, boolean reminders) {
        if (language != null && !Wording.LANGUAGES.contains(language) || theme != null && !THEMES.contains(theme)) {
            throw new Rejected("access.language-wrong");
        }
        Staff me = store.ask(Staff.class).where("e.id = :me", "me", current.get().staffId()).get();
        Trace trace = Trace.of("staff", me.email(), "changed").change("name", me.name(), Typed.name(name))
            .change("language", me.language(), language).change("appearance", me.theme(), theme)
            .change("reminders", me.reminders(), reminders);
        me.rename(Typed.name(name));
        me.prefer(language, theme);
        me.reminders(reminders);
        if (trace.changed()) {
            audit.write(trace);
        }
        store.flush();
    }
}
