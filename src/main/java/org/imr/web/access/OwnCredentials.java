package org.imr.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.imr.access.TrainingLine;
import org.imr.access.TrainingService;
import org.imr.credential.Standing;
import org.imr.roster.CredentialService;
import org.imr.web.kit.Fold;

/** One's own courses and supervision on `/profile`, and how far these bring one. */
@Named
@RequestScoped
public class OwnCredentials {

    @Inject
    private TrainingService trainings;
    @Inject
    private CredentialService credentials;
    private List<TrainingLine> lines;
    private List<Standing> standings;

    public List<TrainingLine> getLines() {
        if (lines == null) {
            lines = trainings.own();
        }
        return lines;
    }

    public Fold<TrainingLine> getFold() {
        return Fold.of(getLines());
    }

    public List<Standing> getStandings() {
        if (standings == null) {
            standings = credentials.own();
        }
        return standings;
    }
}
