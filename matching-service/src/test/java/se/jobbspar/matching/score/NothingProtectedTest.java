package se.jobbspar.matching.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;

/**
 * A score cannot depend on what the event cannot carry. Name, sex, age, origin and the like have no place in the snapshot, and
 * a new component must be added here by somebody who has thought about it.
 */
class NothingProtectedTest {
    private static final Pattern PROTECTED = Pattern.compile(
            "(?i).*(name|sex|gender|age$|birth|born|ethnic|citizen|nation|country|religion|disab|orientation|tongue|native|"
                    + "personal|ssn|pnr|email|phone|address|text|note).*");

    private static final Set<String> KNOWN = Set.of(
            "ParticipantSnapshot.id",
            "ParticipantSnapshot.version",
            "ParticipantSnapshot.code",
            "ParticipantSnapshot.municipality",
            "ParticipantSnapshot.visibleTo",
            "ParticipantSnapshot.updatedAt",
            "ParticipantSnapshot.skills",
            "ParticipantSnapshot.experiences",
            "ParticipantSnapshot.educations",
            "ParticipantSnapshot.languages",
            "ParticipantSnapshot.licences",
            "ParticipantSnapshot.wishes",
            "ParticipantSnapshot.pool",
            "ParticipantSnapshot.withheld",
            "SkillFact.concept",
            "SkillFact.level",
            "SkillFact.answer",
            "SkillFact.evidence",
            "ExperienceFact.occupation",
            "ExperienceFact.months",
            "ExperienceFact.from",
            "ExperienceFact.to",
            "ExperienceFact.evidence",
            "EducationFact.level",
            "EducationFact.field",
            "EducationFact.recognition",
            "EducationFact.completed",
            "EducationFact.evidence",
            "LanguageFact.language",
            "LanguageFact.listening",
            "LanguageFact.reading",
            "LanguageFact.spokenInteraction",
            "LanguageFact.spokenProduction",
            "LanguageFact.writing",
            "LanguageFact.evidence",
            "LicenceFact.concept",
            "LicenceFact.validUntil",
            "LicenceFact.evidence",
            "WishFact.occupations",
            "WishFact.municipalities",
            "WishFact.workingTimes",
            "WishFact.not",
            "UnwantedFact.occupations",
            "UnwantedFact.workingTimes",
            "UnwantedFact.tasks",
            "Evidence.kind",
            "PartialDate.first",
            "PartialDate.last",
            "Evidence.date");

    @Test
    void theEventCarriesWhatIsKnownHereAndNothingElse() {
        assertEquals(new TreeSet<>(KNOWN), components(ParticipantSnapshot.class, new TreeSet<>()));
    }

    @Test
    void noComponentIsNamedAfterAProtectedTrait() {
        Set<String> suspect = new TreeSet<>();
        for (String component : components(ParticipantSnapshot.class, new TreeSet<>())) {
            String own = component.substring(component.indexOf('.') + 1);
            if (!own.equals("languages")
                    && !own.equals("language")
                    && PROTECTED.matcher(own).matches()) {
                suspect.add(component);
            }
        }
        assertEquals(Set.of(), suspect);
    }

    private static Set<String> components(Class<?> type, Set<String> found) {
        for (RecordComponent component : type.getRecordComponents()) {
            found.add(type.getSimpleName() + "." + component.getName());
            Class<?> inner = element(component.getGenericType());
            if (inner.isRecord()) {
                components(inner, found);
            }
        }
        return found;
    }

    private static Class<?> element(Type type) {
        return type instanceof ParameterizedType list ? (Class<?>) list.getActualTypeArguments()[0] : (Class<?>) type;
    }
}
