package se.jobbspar.vacancy.opening;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import se.jobbspar.contracts.participant.v1.WorkingTime;
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
 */
public record Content(
        String title,
        String description,
        String occupation,
        String occupationGroup,
        String municipality,
        List<WorkingTime> workingTimes,
        int positions,
        List<Requirement> requirements,
        LocalDate lastDay) {

    /** So many are hired by one vacancy at most, whichever way it comes. */
    public static final int MAX_POSITIONS = 1_000;

    public Content {
        Objects.requireNonNull(title, "title");
        workingTimes = List.copyOf(workingTimes);
        requirements = List.copyOf(requirements);
    }

    /** The same in other words. */
    public Content withTexts(String otherTitle, String otherDescription) {
        return new Content(
                otherTitle,
                otherDescription,
                occupation,
                occupationGroup,
                municipality,
                workingTimes,
                positions,
                requirements,
                lastDay);
    }
}
