package org.imr.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.imr.access.Scope;

/** An entity is reached by its group, its participant, its site, or says why it is open: one of them, not none and not open besides. */
final class SaysOneScope extends ArchCondition<JavaClass> {

    SaysOneScope() {
        super("be reached by a group, a participant, a site, or say why it is open");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        Scope scope = type.getAnnotationOfType(Scope.class);
        boolean isOwned = !scope.group().isEmpty() || !scope.participant().isEmpty() || !scope.site().isEmpty();
        if (isOwned == !scope.open().isEmpty()) {
            events.add(SimpleConditionEvent.violated(type, type.getName() + " has to say how it is reached, or why it is open"));
        }
    }
}
