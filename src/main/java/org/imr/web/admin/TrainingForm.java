package org.imr.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.imr.access.Training;
import org.imr.access.TrainingLine;
import org.imr.access.TrainingService;
import org.imr.credential.Standing;
import org.imr.roster.CredentialService;
import org.imr.web.kit.Page;

/** Courses and supervision of one person on `/admin/staff/{person}`, and how far these bring them. */
@Named
@ViewScoped
public class TrainingForm implements Serializable {

    private static final long serialVersionUID = 1L;
    /** Supervision is counted in lessons of 45 minutes. */
    private static final BigDecimal LESSON_HOURS = new BigDecimal("0.75");

    @Inject
    private TrainingService trainings;
    @Inject
    private CredentialService credentials;
    @Inject
    private Page page;
    private UUID person;
    /** As they were when the page was opened: a click means the row that was seen. */
    private ArrayList<TrainingLine> lines = new ArrayList<>();
    private transient List<Standing> standings;
    private Training.Kind kind = Training.Kind.SUPERVISION;
    private LocalDate date;
    private BigDecimal amount;
    private boolean lessons = true;
    private String provider;

    public void open() {
        person = page.id("person");
        lines = new ArrayList<>(trainings.of(person));
    }

    public void add() {
        trainings.add(person, kind, date, amount == null || !lessons ? amount : amount.multiply(LESSON_HOURS), provider);
        done("credentials.added");
    }

    public void remove(UUID training) {
        trainings.remove(person, training);
        done("credentials.removed");
    }

    private void done(String key) {
        page.tell("success", key);
        page.go("/admin/staff/" + person + "#trainings");
    }

    public List<Standing> getStandings() {
        if (standings == null) {
            standings = credentials.of(person);
        }
        return standings;
    }

    public List<TrainingLine> getLines() {
        return lines;
    }

    public Training.Kind[] getKinds() {
        return Training.Kind.values();
    }

    public Training.Kind getKind() {
        return kind;
    }

    public void setKind(Training.Kind kind) {
        this.kind = kind;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public boolean isLessons() {
        return lessons;
    }

    public void setLessons(boolean lessons) {
        this.lessons = lessons;
    }

    public String getProvider() {
        return provider;
    }

    public void setProvider(String provider) {
        this.provider = provider;
    }
}
