package se.jobbspar.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * What holds in every service that owns data, beside its {@link PackageMap}.
 *
 * @param code the service's main classes
 * @param plurals what the names of its plurals match, the package included
 */
public record ServiceRules(JavaClasses code, String plurals) {
    private static final String WORDING = "se.jobbspar.contracts.wording.Wording";
    private static final String WORDED = "se.jobbspar.rest.Worded";

    public void outboxIsWrittenByThePluralsAlone() {
        noClasses()
                .that()
                .haveNameNotMatching(plurals)
                .should()
                .dependOnClassesThat(resideInAPackage("se.jobbspar.outbox.."))
                .check(code);
    }

    public void transactionsBeginInThePlurals() {
        methods()
                .that()
                .areAnnotatedWith("jakarta.transaction.Transactional")
                .should()
                .beDeclaredInClassesThat()
                .haveNameMatching(plurals)
                .check(code);
    }

    public void timeComesFromTheClockOnly() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .check(code);
    }

    /** What holds two languages reaches a caller in one only where the answer says that it is {@code Worded}. */
    public void answersWithWordsAreInTheCallersLanguage() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith("jakarta.ws.rs.Path")
                .and()
                .arePublic()
                .should(new ArchCondition<>("answer in the caller's language") {
                    @Override
                    public void check(JavaMethod operation, ConditionEvents events) {
                        Set<JavaClass> answer = operation.getReturnType().getAllInvolvedRawTypes();
                        boolean worded = answer.stream().anyMatch(type -> type.isAssignableTo(WORDED));
                        if (!worded && holdsWords(answer, new HashSet<>())) {
                            events.add(SimpleConditionEvent.violated(operation, operation.getFullName()));
                        }
                    }
                })
                .check(code);
    }

    /** A constant is written by its name, whatever words it has for people. */
    private static boolean holdsWords(Set<JavaClass> types, Set<JavaClass> seen) {
        return types.stream()
                .filter(type -> type.getPackageName().startsWith("se.jobbspar") && !type.isEnum() && seen.add(type))
                .anyMatch(type -> type.getName().equals(WORDING)
                        || type.getFields().stream()
                                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                                .anyMatch(field -> holdsWords(field.getType().getAllInvolvedRawTypes(), seen)));
    }
}
