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
    private final PersonFields fields = new PersonFields();
    private String phone;
    private String consent = "unknown";
    private LocalDate consentOn;
    private String consentExtent;
    private int version;

    public void open() {
        ParticipantPicture person = participantPage.getPerson();
        fields.fill(person.name(), person.birthYear(), person.language());
        phone = person.phone();
        consent = person.consent() == null ? "unknown" : person.consent() ? "yes" : "no";
        consentOn = person.consentOn() == null ? person.today() : person.consentOn();
        consentExtent = person.consentExtent();
        version = person.version();
    }

    public void save() {
        people.describe(participantPage.getPerson().code(), version, fields.getName(), fields.getBirthYear(), fields.getLanguage(), phone);
        participantPage.done("participants.saved");
    }

    public void saveConsent() {
        Boolean given = "unknown".equals(consent) ? null : Boolean.valueOf("yes".equals(consent));
        people.consent(participantPage.getPerson().code(), version, given, consentOn, consentExtent);
        participantPage.done("participants.saved");
    }

    public PersonFields getFields() {
        return fields;
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
