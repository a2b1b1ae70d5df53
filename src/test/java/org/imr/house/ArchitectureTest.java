package org.imr.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.Transactional;
import org.imr.access.Requires;
import org.imr.access.Scope;
import org.imr.roster.Participant;
import org.imr.roster.Session;
import org.imr.session.Attendance;
import org.imr.session.Presences;
import org.junit.jupiter.api.Test;

/** The plan of the house, held to the compiled classes: who imports whom, what stays in its room, what is asked at the door. */
class ArchitectureTest {

    private static final JavaClasses HOUSE =
        new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.imr");

    @Test
    void everyRoomStandsInTheTable() {
        assertThat(HOUSE.stream().map(JavaClass::getPackageName).map(Plan::room).distinct())
            .as("a package below org.imr is a room of the table in the README, and of Plan").allMatch(Plan::knows);
    }

    @Test
    void roomsImportOnlyDownwards() {
        assertThat(HOUSE.stream().filter(type -> Plan.knows(Plan.room(type.getPackageName())))
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .filter(use -> Plan.isOurs(use.getTargetClass().getBaseComponentType().getPackageName()))
            .map(use -> new Import(use.getOriginClass(), use.getTargetClass().getBaseComponentType()))
            .filter(Import::isForbidden).distinct().map(Import::fault)).isEmpty();
    }

    @Test
    void pureRoomsKnowNoServer() {
        noClasses().that().resideInAnyPackage("org.imr.kernel..", "org.imr.curriculum..", "org.imr.fidelity..", "org.imr.credential..", "org.imr.workbook..")
            .should().dependOnClassesThat().resideInAnyPackage("jakarta..", "org.eclipse..").check(HOUSE);
        classes().that().resideInAPackage("org.imr.kernel..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "org.imr.kernel..").check(HOUSE);
    }

    @Test
    void facesStaysInThePages() {
        noClasses().that().resideOutsideOfPackage("org.imr.web..")
            .should().dependOnClassesThat().resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces..").check(HOUSE);
    }

    @Test
    void workbooksAreWrittenInOneRoom() {
        noClasses().that().resideOutsideOfPackage("org.imr.workbook..")
            .should().dependOnClassesThat().resideInAPackage("org.apache.poi..").check(HOUSE);
    }

    @Test
    void onlyTheScopedStoreReachesTheDatabase() {
        noClasses().that().resideOutsideOfPackage("org.imr.platform..")
            .and().doNotHaveFullyQualifiedName("org.imr.access.ScopedStore").and().doNotHaveFullyQualifiedName("org.imr.access.Ask")
            .should().dependOnClassesThat().belongToAnyOf(EntityManager.class, EntityManagerFactory.class)
            .orShould().dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..").check(HOUSE);
    }

    @Test
    void namesSayWhatThingsAre() {
        noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl|DTO|Dto)").check(HOUSE);
    }

    @Test
    void everyServiceAsksForAPermission() {
        methods().that(DescribedPredicate.describe("can be called by other rooms and work on the database", ArchitectureTest::isDoor))
            .should().beAnnotatedWith(Requires.class).check(HOUSE);
    }

    @Test
    void everyEntitySaysItsScope() {
        classes().that().areAnnotatedWith(Entity.class).should().beAnnotatedWith(Scope.class)
            .andShould(new SaysOneScope()).check(HOUSE);
    }

    /** How often people were there is kept beside their marks: a new way of making marks would leave it behind. */
    @Test
    void whoMakesMarksCountsThem() {
        classes().that(DescribedPredicate.<JavaClass>describe("put marks on sessions", one -> one.getConstructorCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().getSimpleName().equals("SessionChange"))))
            .should().dependOnClassesThat().areAssignableTo(Presences.class).check(HOUSE);
        noClasses().that().doNotHaveSimpleName("PersonChange").and().doNotHaveSimpleName("AttendanceSheet")
            .should().callConstructor(Attendance.class, Session.class, Participant.class)
            .orShould().callMethod(Attendance.class, "mark", Attendance.Status.class, Boolean.class).check(HOUSE);
    }

    private static boolean isDoor(JavaMethod method) {
        JavaClass owner = method.getOwner();
        boolean isPlain = method.getModifiers().contains(JavaModifier.PUBLIC) && !method.getModifiers().contains(JavaModifier.STATIC)
            && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
        return isPlain && (method.isAnnotatedWith(Transactional.class) || owner.getSimpleName().endsWith("Service") && !owner.isInterface());
    }

    private record Import(JavaClass from, JavaClass to) {

        boolean isForbidden() {
            return !Plan.allows(Plan.room(from.getPackageName()), Plan.room(to.getPackageName()));
        }

        String fault() {
            String room = Plan.room(from.getPackageName());
            return from.getName() + " (room " + room + ") imports " + to.getName() + " (room " + Plan.room(to.getPackageName()) + "); "
                + room + " may import " + Plan.reach(room);
        }
    }
}
