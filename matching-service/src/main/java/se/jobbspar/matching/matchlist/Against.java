package se.jobbspar.matching.matchlist;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import se.jobbspar.rest.FieldError;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;

/** What a subject is matched with. */
public enum Against {
    @JsonProperty("shortage-occupations")
    SHORTAGE_OCCUPATIONS("shortage-occupations", Set.of(SubjectType.PARTICIPANT)),
    @JsonProperty("vacancies")
    VACANCIES("vacancies", Set.of(SubjectType.PARTICIPANT)),
    @JsonProperty("participants")
    PARTICIPANTS("participants", Set.of(SubjectType.VACANCY, SubjectType.SHORTAGE_OCCUPATION));

    private final String wire;
    private final Set<SubjectType> subjects;

    Against(String wire, Set<SubjectType> subjects) {
        this.wire = wire;
        this.subjects = subjects;
    }

    String wire() {
        return wire;
    }

    /** @throws ProblemException 422 when the two are not matched */
    void requireMatchOf(SubjectType subject) {
        if (!subjects.contains(subject)) {
            List<String> allowed = Arrays.stream(values())
                    .filter(a -> a.subjects.contains(subject))
                    .map(Against::wire)
                    .toList();
            throw ProblemException.of(
                    ProblemType.UNSUPPORTED_PAIR,
                    "A " + subject.wire() + " is matched against " + String.join(" or ", allowed) + ".",
                    List.of(FieldError.notOneOf("against", "is not matched with a " + subject.wire(), allowed)));
        }
    }
}
