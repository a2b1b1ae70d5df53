package org.imr.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.imr.access.ScopedStore;
import org.imr.evidence.EvidenceService;
import org.imr.kernel.NotFound;
import org.imr.library.FileKind;
import org.imr.library.OwnFile;
import org.imr.library.OwnHandout;
import org.imr.roster.Participant;
import org.imr.testing.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PackIT {

    private static final String MODULE = "recovery-strategies";

    private final Course course = new Course(Rooms.onH2());
    private PackService packs;
    private ScopedStore store;

    @BeforeEach
    void open() {
        packs = course.rooms.get(PackService.class);
        store = course.rooms.get(ScopedStore.class);
    }

    @AfterEach
    void close() {
        course.rooms.close();
    }

    @Test
    @DisplayName("D5 D8 who lacks a handout of the module is listed with their language; who has it is not")
    void lacking() {
        Participant has = course.people.get(0);
        Packs before = read(MODULE);
        assertThat(before.people()).hasSameSizeAs(course.people).allMatch(person -> !person.isComplete());
        String sheet = before.people().get(0).sheets().get(0).code();
        course.rooms.make(() -> before.people().get(0).sheets()
            .forEach(one -> store.add(new HandoutGiven(course.group, has, one.code(), Course.TODAY))));

        Packs after = read(MODULE);
        assertThat(after.people()).filteredOn(person -> person.code().equals(has.code())).singleElement()
            .satisfies(person -> assertThat(person.sheets()).isEmpty());
        assertThat(after.people()).filteredOn(person -> !person.code().equals(has.code()))
            .allSatisfy(person -> assertThat(person.sheets()).extracting(one -> one.code()).contains(sheet));
        assertThat(after.people()).extracting(Packs.PersonPack::language).isSubsetOf("en", "da", "nb");
    }

    @Test
    @DisplayName("A3 D5 a site's own sheet of the module is offered in packs and on the session page, and handed out like any other")
    void own() {
        OwnHandout rules = new OwnHandout(course.site, MODULE, "House rules");
        rules.describe(MODULE, null, "House rules", "da");
        OwnHandout foreign = new OwnHandout(course.elsewhere, MODULE, "Elsewhere");
        foreign.describe(MODULE, null, "Elsewhere", "da");
        course.rooms.make(() -> {
            store.add(rules);
            store.add(foreign);
            store.add(new OwnFile(rules, "rules.pdf", FileKind.PDF, 1, "0", Instant.EPOCH, "x"));
        });
        assertThat(read(MODULE).people()).allSatisfy(person -> assertThat(person.files()).extracting(file -> file.code())
            .containsExactly(rules.code()));
        assertThat(course.sheet(3).modules()).filteredOn(module -> module.code().equals(MODULE)).singleElement()
            .satisfies(module -> assertThat(module.handouts()).extracting(SessionSheet.HandoutLine::code).contains(rules.code())
                .doesNotContain(foreign.code()));
        course.recordAsItStands(3);
        assertThat(course.all(HandoutGiven.class)).filteredOn(line -> line.handout().equals(rules.code())).hasSameSizeAs(course.people)
            .allSatisfy(line -> {
                assertThat(line.handoutVersion()).isEqualTo("1");
                assertThat(line.language()).isEqualTo("da");
            });
        ParticipantRecord record = course.rooms.as(course.caller,
            () -> course.rooms.get(ParticipantRecordService.class).record(course.people.get(0).code()));
        assertThat(record.handouts()).filteredOn(ParticipantRecord.Received::isOwn).singleElement().satisfies(line -> {
            assertThat(line.title().in("da")).isEqualTo("House rules");
            assertThat(line.version()).isEqualTo("1");
            assertThat(line.readable()).isTrue();
        });
        assertThat(course.rooms.as(course.caller, () -> course.rooms.get(EvidenceService.class).record(Course.GROUP)).people())
            .allSatisfy(person -> assertThat(person.handouts()).as("a sheet the site added counts for its module").hasSizeGreaterThan(1)
                .allMatch(given -> given.module().equals(MODULE)));
    }

    @Test
    @DisplayName("D8 a pack costs a fixed handful of statements; somebody of another site finds no group")
    void statements() {
        // The first reader of an edition asks once which versions of it were ever kept.
        read(MODULE);
        int often = course.rooms.statements(() -> read(MODULE));
        course.rooms.make(() -> course.people.forEach(person -> store.add(new HandoutGiven(course.group, person, "x", Course.TODAY))));
        assertThat(course.rooms.statements(() -> read(MODULE))).isEqualTo(often).isLessThanOrEqualTo(4);
        assertThat(course.rooms.statements(() -> read(null))).isLessThanOrEqualTo(5);
        assertThatThrownBy(() -> course.rooms.as(course.stranger, () -> packs.packs(Course.GROUP, MODULE))).isInstanceOf(NotFound.class);
    }

    private Packs read(String module) {
        return course.rooms.as(course.caller, () -> packs.packs(Course.GROUP, module));
    }
}
