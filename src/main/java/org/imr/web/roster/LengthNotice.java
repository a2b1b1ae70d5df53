package org.imr.web.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.imr.evidence.Lacking;
import org.imr.evidence.LengthService;

/** Who can no longer come to the length of the programme with what is planned, wherever a page says so. */
@Named
@RequestScoped
public class LengthNotice {

    @Inject
    private LengthService lengths;
    private final Map<String, List<Lacking>> byGroup = new HashMap<>();

    /** Everybody in that group of whom it is true, by name. */
    public List<Lacking> of(String group) {
        return byGroup.computeIfAbsent(group, lengths::lacking);
    }

    /** One person in that group: none or one. */
    public List<Lacking> of(String group, String person) {
        return of(group).stream().filter(one -> one.participant().equals(person)).toList();
    }
}
