package org.imr.web.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.imr.roster.ParticipantPicture;
import org.imr.roster.ParticipantService;

/** What is kept about a person: `/participants/{code}?edit=person`, and consent: `?edit=consent`. */
@Named
@RequestScoped
public class PersonForm {

    @Inject
    private ParticipantService people;
    @Inject
    private ParticipantPage participantPage;
    private String name;
    private Integer birthYear;
    private String language;
    private String phone;
    private String consent = "unknown";
    private LocalDate consentOn;
    private String consentExtent;
    private int version;

    public void open() {
        ParticipantPicture person = participantPage.getPerson();
        name = person.name();
        birthYear = person.birthYear();
        language = person.language();
        phone = person.phone();
        consent = person.consent() == null ? "unknown" : person.consent() ? "yes" : "no";
        consentOn = person.consentOn() == null ? person.today() : person.consentOn();
        consentExtent = person.consentExtent();
        version = person.version();
    }

    public void save() {
        people.describe(participantPage.getPerson().code(), version, name, birthYear, language, phone);
        participantPage.done("participants.saved");
    }

    public void saveConsent() {
        Boolean given = "unknown".equals(consent) ? null : Boolean.valueOf("yes".equals(consent));
        people.consent(participantPage.getPerson().code(), version, given, consentOn, consentExtent);
        participantPage.done("participants.saved");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Integer getBirthYear() {
        return birthYear;
    }

    public void setBirthYear(Integer birthYear) {
        this.birthYear = birthYear;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getConsent() {
        return consent;
    }

    public void setConsent(String consent) {
        this.consent = consent;
    }

    public LocalDate getConsentOn() {
        return consentOn;
    }

    public void setConsentOn(LocalDate consentOn) {
        this.consentOn = consentOn;
    }

    public String getConsentExtent() {
        return consentExtent;
    }

    public void setConsentExtent(String consentExtent) {
        this.consentExtent = consentExtent;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
