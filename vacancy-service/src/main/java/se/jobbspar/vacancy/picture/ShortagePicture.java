package se.jobbspar.vacancy.picture;

import jakarta.annotation.Nullable;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.taxonomy.Places;
import se.jobbspar.vacancy.opening.OpenVacancies;

/** What is said of one occupation in a region, sources kept apart. */
@Schema(description = "What is said of one occupation in a region, sources kept apart.")
public record ShortagePicture(
        @Schema(description = "SSYK 2012 code.", examples = "5321")
        String occupation,

        @Schema(description = "What it is called.", examples = "Undersköterskor", implementation = String.class)
        Wording name,

        @Schema(description = "Each source for itself, the nearest region first.")
        List<Judged> judgements,

        @Schema(
                description = "Whether a municipality judges otherwise than the nearest barometer does.",
                examples = "true")
        boolean disputed,

        @Schema(description = "Vacancies in the region that can be applied for today.", examples = "3")
        long vacancies,

        @Schema(description = "How many people these vacancies are for.", examples = "5")
        long positions,

        @Schema(
                description = "The shortest training, within reach of the region or at a distance, or job track of its"
                        + " municipalities that leads to it and can be begun; null = none is known.")
        @Nullable
        Way shortestWay) {

    /** @param shortest null = none is known */
    static ShortagePicture of(
            String occupation, Wording name, List<Judged> judgements, OpenVacancies open, @Nullable Way shortest) {
        List<Judged> nearestFirst = judgements.stream()
                .sorted(Comparator.comparing(ShortagePicture::distance).thenComparing(Judged::region))
                .toList();
        return new ShortagePicture(
                occupation, name, nearestFirst, isDisputed(nearestFirst), open.vacancies(), open.positions(), shortest);
    }

    /** A municipality's code has four digits, a county's two, the nation's is 00. */
    private static int distance(Judged judged) {
        return judged.region().length() > 2 ? 0 : judged.region().equals(Places.NATION) ? 2 : 1;
    }

    private static boolean isDisputed(List<Judged> nearestFirst) {
        return nearestFirst.stream()
                .filter(judged -> judged.isBy(Judged.Source.MUNICIPALITY))
                .anyMatch(own -> disputes(own, nearestFirst));
    }

    /** Several occupations of the barometer may share a code; whoever agrees with one of them disputes nothing. */
    private static boolean disputes(Judged own, List<Judged> nearestFirst) {
        List<Judged> barometer = nearestFirst.stream()
                .filter(judged -> judged.isBy(Judged.Source.BAROMETER)
                        && Places.sweden().around(own.region()).contains(judged.region()))
                .toList();
        return !barometer.isEmpty()
                && barometer.stream()
                        .filter(judged ->
                                judged.region().equals(barometer.getFirst().region()))
                        .noneMatch(judged -> judged.situation() == own.situation());
    }
}
