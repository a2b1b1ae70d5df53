package org.imr.roster;

import java.util.List;

/**
 * What is arranged for one planned session beside its day and modules.
 *
 * @param with     the code of the person it is planned with, one to one; null for none
 * @param withName what they like to be called
 * @param leaders  who is to lead it; empty for whoever runs the group on the day
 */
public record Planned(int number, String with, String withName, List<FoundingService.Person> leaders) {

    public Planned {
        leaders = List.copyOf(leaders);
    }
}
