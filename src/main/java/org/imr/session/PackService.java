package org.imr.session;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.ScopedStore;
import org.imr.curriculum.Edition;
import org.imr.curriculum.Handout;
import org.imr.curriculum.Module;
import org.imr.library.Definitions;
import org.imr.library.OwnHandoutService;
import org.imr.library.OwnSheet;
import org.imr.library.Pinned;
import org.imr.roster.Group;
import org.imr.roster.Membership;
import org.imr.roster.Participant;
import org.imr.roster.Session;

/** Tells who lacks which handouts, so that they can be printed for exactly them. */
@ApplicationScoped
public class PackService {

    @Inject
    private ScopedStore store;
    @Inject
    private Definitions definitions;
    @Inject
    private OwnHandoutService own;
    @Inject
    private Clock clock;

    /**
     * Who lacks what of a module.
     *
     * @param module its code, or null for what the group does next
     */
    @Transactional
    @Requires(Permission.READ_GROUPS)
    public Packs packs(String group, String module) {
        Group found = store.ask(Group.class).join("join fetch e.site").where("e.code = :code", "code", group).get();
        List<Module> modules = definitions.edition(found.edition(), found.editionVersion(), found.editionDigest()).map(Pinned::definition)
            .map(Edition::modules).orElse(List.of());
        LocalDate today = found.site().today(clock);
        Optional<Module> chosen = modules.stream().filter(one -> one.code().equals(module == null ? next(found, today) : module)).findFirst()
            .or(() -> modules.stream().findFirst());
        List<Participant> people = members(found, today);
        Map<UUID, Set<String>> ledger = ledger(people);
        List<OwnSheet> files = chosen.map(one -> own.ofModule(one.code())).orElse(List.of()).stream()
            .filter(sheet -> sheet.site().equals(found.site().code())).toList();
        List<Handout> sheets = chosen.map(Module::handouts).orElse(List.of());
        return new Packs(found.code(), found.name(), found.site().name(), modules, chosen.map(Module::code).orElse(""),
            people.stream().map(person -> pack(person, found.site().language(), ledger.getOrDefault(person.id(), Set.of()), sheets, files)).toList());
    }

    /** What is planned next, else what was taught last; null when neither is known. */
    private String next(Group group, LocalDate today) {
        List<Session> sessions = store.ask(Session.class).where("e.group = :group and e.status <> :cancelled",
            "group", group, "cancelled", Session.Status.CANCELLED).order("e.date, e.number").list();
        String last = null;
        for (Session session : sessions) {
            List<String> codes = session.isHeld() ? session.modules() : session.plannedModules();
            last = codes.isEmpty() ? last : codes.get(0);
            if (!session.isHeld() && !session.date().isBefore(today) && !codes.isEmpty()) {
                return last;
            }
        }
        return last;
    }

    /** Who is in the group, and who is about to join. Of who is still of another site, that one alone knows what they have received. */
    private List<Participant> members(Group group, LocalDate today) {
        LocalDate day = group.endedOn() != null && group.endedOn().isBefore(today) ? group.endedOn() : today;
        return store.ask(Membership.class).join("join fetch e.participant p")
            .where("e.group = :group and e.arrivingOn is null and (e.left is null or e.left >= :day)", "group", group, "day", day)
            .order("p.displayName, p.code").list().stream().map(Membership::participant).distinct().toList();
    }

    private Map<UUID, Set<String>> ledger(List<Participant> people) {
        return people.isEmpty() ? Map.of() : store.ask(HandoutGiven.class).where("e.participant in :people", "people", people).list().stream()
            .collect(groupingBy(line -> line.participant().id(), mapping(HandoutGiven::handout, toSet())));
    }

    private static Packs.PersonPack pack(Participant person, String language, Set<String> has, List<Handout> sheets, List<OwnSheet> files) {
        Map<String, List<Handout>> choices = new LinkedHashMap<>();
        List<Handout> plain = new ArrayList<>();
        for (Handout sheet : sheets) {
            sheet.oneOf().ifPresentOrElse(word -> choices.computeIfAbsent(word, any -> new ArrayList<>()).add(sheet), () -> plain.add(sheet));
        }
        return new Packs.PersonPack(person.code(), person.displayName(), person.language() == null ? language : person.language(),
            plain.stream().filter(sheet -> !has.contains(sheet.code())).toList(),
            choices.values().stream().filter(versions -> versions.stream().noneMatch(sheet -> has.contains(sheet.code()))).map(List::copyOf).toList(),
            files.stream().filter(sheet -> !has.contains(sheet.code())).toList());
    }
}
