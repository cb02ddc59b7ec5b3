package se.jobbspar.vacancy.opening;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.jobbspar.contracts.participant.v1.WorkingTime;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.FieldError;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;
import se.jobbspar.vacancy.terms.Terms;
import se.jobbspar.vocabulary.Requirement;

/**
 * What a vacancy says, apart from where it is in its life.
 *
 * @param description the ad's text, or null; stays in this service
 * @param occupation canonical URI, or null
 * @param occupationGroup four-digit SSYK 2012 code, or null
 * @param municipality SCB code of the workplace, or null
 * @param positions how many are to be hired, at least 1
 * @param lastDay last day to apply, or null = until further notice
 * @param terms what the job offers; stays in this service
 */
@Embeddable
public record Content(
        String title,
        String description,
        String occupation,
        @JdbcTypeCode(SqlTypes.CHAR) String occupationGroup,
        @JdbcTypeCode(SqlTypes.CHAR) String municipality,
        @JdbcTypeCode(SqlTypes.JSON) List<WorkingTime> workingTimes,
        int positions,
        @JdbcTypeCode(SqlTypes.JSON) List<Requirement> requirements,
        LocalDate lastDay,
        @JdbcTypeCode(SqlTypes.JSON) Terms terms) {

    /** So many are hired by one vacancy at most, whichever way it comes. */
    public static final int MAX_POSITIONS = 1_000;

    public Content {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(terms, "terms");
        workingTimes = List.copyOf(workingTimes);
        requirements = List.copyOf(requirements);
    }

    /** The same job, asking for something else. */
    public Content withRequirements(List<Requirement> others) {
        return with(title, description, others, lastDay, terms);
    }

    /** The same job, offering something else. */
    Content withTerms(Terms others) {
        return with(title, description, requirements, lastDay, others);
    }

    /** The same in other words. */
    public Content withTexts(String otherTitle, String otherDescription) {
        return with(otherTitle, otherDescription, requirements, lastDay, terms);
    }

    /** The same for a new vacancy: days that have passed are left out. */
    Content again(LocalDate today) {
        boolean begun = terms.start() != null && terms.start().isBefore(today);
        return with(
                title,
                description,
                requirements,
                LastDay.isPast(lastDay, today) ? null : lastDay,
                begun ? terms.withoutStart() : terms);
    }

    private Content with(
            String saidTitle, String saidDescription, List<Requirement> asked, LocalDate until, Terms offered) {
        return new Content(
                saidTitle,
                saidDescription,
                occupation,
                occupationGroup,
                municipality,
                workingTimes,
                positions,
                asked,
                until,
                offered);
    }

    /** @throws ProblemException 422 with each must that has to say why the job needs it and does not */
    void requireReasons() {
        List<FieldError> unsaid = IntStream.range(0, requirements.size())
                .filter(i -> requirements.get(i).lacksReason())
                .mapToObj(i -> FieldError.of(
                        "requirements[" + i + "].reason",
                        Wording.of("is needed: why does the job need it?", "måste anges: varför behöver jobbet det?")))
                .toList();
        if (!unsaid.isEmpty()) {
            throw ProblemException.of(
                    ProblemType.IMPLAUSIBLE,
                    Wording.of(
                            "A must of a language or a driving licence says why the job needs it (the Discrimination Act);"
                                    + " state the reason, or make it a wish.",
                            "Ett skall-krav på språk eller körkort säger varför jobbet behöver det (diskrimineringslagen);"
                                    + " ange skälet, eller gör kravet till en merit."),
                    unsaid);
        }
    }
}
