package org.imr.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.imr.access.Ask;
import org.imr.access.Audit;
import org.imr.access.Looks;
import org.imr.access.Permission;
import org.imr.access.Requires;
import org.imr.access.ScopedStore;
import org.imr.access.Trace;
import org.imr.kernel.Slice;
import org.imr.kernel.Typed;
import org.imr.kernel.Wording;

/** People who take part: finding them, and the little that is kept about them. */
@ApplicationScoped
public class ParticipantService {

    @Inject
    private ScopedStore store;
    @Inject
    private Looks looks;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    /** A page of the people in reach whose name or code holds those words; all for none. */
    @Transactional
    @Requires(Permission.READ_GROUPS)
    public Slice<ParticipantLine> list(String words, int first, int size) {
        Ask<Participant> ask = search(store.ask(Participant.class), words).order("e.displayName, e.code");
        Slice<ParticipantLine> found = ask.slice(ParticipantLine.class, "new org.imr.roster.ParticipantLine(e.code, e.displayName)", first, size);
        if (found.rows().isEmpty()) {
            return found;
        }
        LocalDate today = LocalDate.now(clock);
        Map<String, List<Stay>> stays = store.ask(Membership.class)
            .where("e.participant.code in :codes", "codes", found.rows().stream().map(ParticipantLine::code).toList())
            .order("e.group.name").list(Stay.class, Stay.SELECT).stream().filter(stay -> stay.isOpen(today))
            .collect(Collectors.groupingBy(Stay::participant));
        return new Slice<>(found.rows().stream()
            .map(line -> new ParticipantLine(line.code(), line.name(), stays.getOrDefault(line.code(), List.of()))).toList(), found.total());
    }

    /** Adds a search by name or code to a question about people; nothing for no words. */
    static Ask<Participant> search(Ask<Participant> ask, String words) {
        if (words == null || words.isBlank()) {
            return ask;
        }
        String like = "%" + words.strip().toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        return ask.where("lower(e.displayName) like :like escape '!' or lower(e.code) like :like escape '!'", "like", like);
    }

    /** One person, with the groups they are and were in. */
    @Transactional
    @Requires(Permission.READ_GROUPS)
    public ParticipantPicture participant(String code) {
        Participant person = store.ask(Participant.class).join("join fetch e.site").where("e.code = :code", "code", code).get();
        boolean editable = store.ask(Participant.class).editable().where("e.code = :code", "code", code).count() > 0;
        List<Stay> stays = store.ask(Membership.class).where("e.participant = :person", "person", person)
            .order("e.joined desc").list(Stay.class, Stay.SELECT);
        looks.at("participant", code, person.site(), () -> store.ask(Membership.class).where("e.participant = :person", "person", person)
            .list(Looks.Owner.class, "new org.imr.access.Looks$Owner(e.group.id, e.group.code)"));
        return new ParticipantPicture(person.code(), person.displayName(), person.birthYear(), person.language(), person.phone(),
            person.consent(), person.consentOn(), person.consentExtent(), person.site().name(), person.version(), person.site().today(clock),
            editable, stays);
    }

    /** Corrects what is kept about a person. */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public void describe(String code, int version, String name, Integer birthYear, String language, String phone) {
        Participant person = editable(code, version);
        Participant.plausible(birthYear, person.site().today(clock));
        Trace trace = Trace.of("participant", code, "changed").in(person.site().code(), null)
            .change("display_name", person.displayName(), Typed.required(name, 200)).change("birth_year", person.birthYear(), birthYear)
            .change("language", person.language(), language).change("phone", person.phone(), Typed.optional(phone, 40));
        person.describe(Typed.required(name, 200), birthYear, known(language));
        person.phone(Typed.optional(phone, 40));
        save(trace);
    }

    /** Keeps whether significant others may be involved, since when and how far; null: not asked yet. */
    @Transactional
    @Requires(Permission.EDIT_GROUPS)
    public void consent(String code, int version, Boolean given, LocalDate on, String extent) {
        Participant person = editable(code, version);
        String kept = Typed.optional(extent, 2000);
        Trace trace = Trace.of("participant", code, "consent").in(person.site().code(), null)
            .change("significant_other_consent", person.consent(), given).change("consent_on", person.consentOn(), on)
            .change("consent_extent", person.consentExtent(), kept);
        person.consent(given, given == null ? null : on, given == null ? null : kept);
        save(trace);
    }

    private void save(Trace trace) {
        if (trace.changed()) {
            audit.write(trace);
            store.flush();
        }
    }

    /** The language, if it is one of the product's; null for the site's. */
    static String known(String language) {
        if (language == null) {
            return null;
        }
        return Wording.LANGUAGES.contains(language) ? language : null;
    }

    private Participant editable(String code, int version) {
        Participant person = store.ask(Participant.class).editable().join("join fetch e.site").where("e.code = :code", "code", code).get();
        person.expect(version);
        return person;
    }
}
