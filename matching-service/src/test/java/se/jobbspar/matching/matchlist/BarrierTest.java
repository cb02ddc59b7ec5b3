package se.jobbspar.matching.matchlist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.jobbspar.matching.matchlist.MatchItemResponse.AnsweredRequirement;
import se.jobbspar.matching.matchlist.MatchItemResponse.Evidence;
import se.jobbspar.matching.matchlist.MatchItemResponse.Labelled;
import se.jobbspar.rest.Language;

class BarrierTest {
    private static AnsweredRequirement answered(
            String criterion, String label, String level, String importance, String status, Evidence evidence) {
        return new AnsweredRequirement(
                criterion, new Labelled("urn:" + label, label), level, importance, "stated", status, 0, 100, evidence);
    }

    private static AnsweredRequirement must(String criterion, String label, String status) {
        return answered(criterion, label, null, "must", status, null);
    }

    private static List<String> said(Language language, AnsweredRequirement... requirements) {
        return Barrier.of(List.of(requirements), language).stream()
                .map(barrier -> barrier.kind() + " | " + barrier.text())
                .toList();
    }

    @Test
    void mustThatIsNotMetSaysWhyInEitherLanguage() {
        AnsweredRequirement[] musts = {
            must("licences", "Körkort C", "missing"),
            must("experience", "kock", "partly"),
            must("skills", "läsa ritningar", "likely"),
            must("education", "teknik", "unknown"),
            must("skills", "svetsa", "met")
        };

        assertEquals(
                List.of(
                        "missing | Körkort C: saknas",
                        "partly | kock: delvis",
                        "likely | läsa ritningar: troligen, fråga",
                        "unknown | teknik: okänt, fråga"),
                said(Language.SV, musts));
        assertEquals(
                List.of(
                        "missing | Körkort C: missing",
                        "partly | kock: in part",
                        "likely | läsa ritningar: likely, ask",
                        "unknown | teknik: not known, ask"),
                said(Language.EN, musts));
    }

    @Test
    void languageSaysWhatThereIsAndWhatIsAskedFor() {
        Evidence a2 = new Evidence(null, "A2", 100, null, null, null);

        assertEquals(
                List.of("partly | svenska: A2, kravet är B2"),
                said(Language.SV, answered("languages", "svenska", "B2", "must", "partly", a2)));
    }

    @Test
    void distanceAndTimesStandInTheWayWhenTheyAreKnownAndWishesDoNot() {
        assertEquals(
                List.of("distance | Umeå: utom räckhåll", "working-time | Kan inte arbeta: nätter"),
                said(
                        Language.SV,
                        answered("reach", "Umeå", null, "wish", "missing", null),
                        answered("working-time", "nätter", null, "wish", "missing", null),
                        answered("reach", "Kumla", null, "wish", "unknown", null),
                        answered("skills", "löda", null, "wish", "missing", null)));
    }

    @Test
    void whatIsNotWantedStandsInTheWayThoughItIsAWish() {
        Evidence not = new Evidence(null, null, null, null, null, "not-wanted");

        assertEquals(
                List.of("not-wanted | kock: vill inte"),
                said(Language.SV, answered("interest", "kock", null, "wish", "missing", not)));
    }
}
