package org.imr.session;

import java.util.List;
import org.imr.curriculum.Handout;
import org.imr.curriculum.Module;
import org.imr.library.OwnSheet;

/**
 * Who in a group lacks which handouts of a module.
 *
 * @param modules of the group's edition, in its order
 * @param module  the code of the one it is about; empty when the edition has none
 * @param people  who is in the group, or about to join, by name
 */
public record Packs(String group, String groupName, String siteName, List<Module> modules, String module, List<PersonPack> people) {

    /**
     * What one person lacks.
     *
     * @param language in which they are to get it
     * @param sheets   what everybody gets
     * @param choices  sheets in several versions, of which the person gets the one that fits
     * @param files    the site's own sheets
     */
    public record PersonPack(String code, String name, String language, List<Handout> sheets, List<List<Handout>> choices, List<OwnSheet> files) {

        public boolean isComplete() {
            return sheets.isEmpty() && choices.isEmpty() && files.isEmpty();
        }
    }

    /** True when somebody lacks something that is printed from here. */
    public boolean isToPrint() {
        return people.stream().anyMatch(person -> !person.sheets().isEmpty() || !person.choices().isEmpty());
    }
}
