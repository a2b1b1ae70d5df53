package org.imr.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;

/** A person who works with the programme, known by e-mail (upper and lower case are the same). Without a password nobody signs in as them: they are invited first. */
@Entity
@Scope(open = "staff are known by name across sites; who may manage whom is the service's decision")
public class Staff extends Kept {

    private String email;
    private String name;
    private String language;
    private String theme;
    @Column(name = "password_hash")
    private String passwordHash;
    private boolean disabled;
    private boolean reminders = true;
    @Column(name = "reminded_on")
    private LocalDate remindedOn;

    protected Staff() {
    }

    public Staff(String email, String name) {
        this.email = email;
        this.name = name;
    }

    public void rename(String newName) {
        name = newName;
    }

    /** The hash is made by {@link Passwords}. */
    void passwordHash(String hash) {
        passwordHash = hash;
    }

    /** @param language `en`, `da`, `nb`, or null for the browser's; @param theme `light`, `dark`, or null for the system's */
    public void prefer(String language, String theme) {
        this.language = language;
        this.theme = theme;
    }

    /** Whether they want a letter in the morning when something is due. */
    void reminders(boolean wanted) {
        reminders = wanted;
    }

    /** The letter of that day is taken care of; null: of no day. */
    void remindedOn(LocalDate day) {
        remindedOn = day;
    }

    /** Ends or restores all access. */
    void disabled(boolean now) {
        disabled = now;
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public String language() {
        return language;
    }

    public String theme() {
        return theme;
    }

    boolean reminders() {
        return reminders;
    }

    LocalDate remindedOn() {
        return remindedOn;
    }

    String passwordHash() {
        return passwordHash;
    }

    public boolean hasPassword() {
        return passwordHash != null;
    }

    public boolean isDisabled() {
        return disabled;
    }
}
