package org.imr.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.imr.access.ProfileService;
import org.imr.access.RoleLine;
import org.imr.access.SignInService;
import org.imr.mail.Post;
import org.imr.web.kit.Page;
import org.imr.web.kit.Reader;

/** `/profile`: what one says about oneself, and one's password. */
@Named
@RequestScoped
public class ProfilePage {

    /** Stands for "as the browser has it" and "as the device has it", since a radio needs a value. */
    private static final String AUTOMATIC = "auto";

    @Inject
    private ProfileService profiles;
    @Inject
    private SignInService signIns;
    @Inject
    private Entrance entrance;
    @Inject
    private Post post;
    @Inject
    private Reader reader;
    @Inject
    private Page page;
    private String name;
    private String language;
    private String theme;
    private Boolean reminders;
    private String present;
    private final ChosenPassword password = new ChosenPassword();
    private List<RoleLine> roles;

    public void save() {
        profiles.describe(name, chosen(language), chosen(theme), isReminders());
        page.tell("success", "profile.saved");
        page.go("/profile");
    }

    /** Changes the password; all sign-ins end, and this browser is signed in anew. */
    public void changePassword() {
        if (!signIns.changePassword(present, password.taken())) {
            page.tell("error", "access.password-wrong");
            return;
        }
        entrance.enter(reader.caller().email(), password.taken());
        page.tell("success", "profile.password-changed");
        page.go("/profile");
    }

    public List<RoleLine> getRoles() {
        if (roles == null) {
            roles = profiles.roles();
        }
        return roles;
    }

    private static String chosen(String value) {
        return AUTOMATIC.equals(value) ? null : value;
    }

    private static String orAutomatic(String typed, String kept) {
        return typed != null ? typed : kept == null ? AUTOMATIC : kept;
    }

    public String getName() {
        return name == null ? reader.getName() : name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLanguage() {
        return orAutomatic(language, reader.caller().language());
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getTheme() {
        return orAutomatic(theme, reader.caller().theme());
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public boolean isReminders() {
        if (reminders == null) {
            reminders = profiles.reminders();
        }
        return reminders;
    }

    public void setReminders(boolean reminders) {
        this.reminders = reminders;
    }

    /** True when there is a mail server, so that there are letters to be wanted or not. */
    public boolean isMailing() {
        return post.isOpen();
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public ChosenPassword getPassword() {
        return password;
    }
}
