package se.jobbspar.vacancy.shortage;

import java.util.List;
import java.util.Objects;
import se.jobbspar.contracts.shortage.v1.Outlook;
import se.jobbspar.contracts.shortage.v1.Situation;

/**
 * What one round says of one occupation in one region.
 *
 * @param occupationGroups four-digit SSYK 2012 codes, at least one
 * @param situation null = not judged
 * @param outlook null = not judged
 * @param source who judges
 */
public record Judgement(
        OccupationInRegion subject,
        List<String> occupationGroups,
        Situation situation,
        Outlook outlook,
        Round round,
        String source) {

    public Judgement {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(round, "round");
        occupationGroups = List.copyOf(occupationGroups);
    }
}
