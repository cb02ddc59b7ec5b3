package se.jobbspar.gateway.console.matchlist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.jobbspar.gateway.StandInServices;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.matchlist.MatchItem.Part;
import se.jobbspar.gateway.console.matchlist.MatchList.Labelled;
import se.jobbspar.gateway.console.matchlist.MatchList.Target;
import se.jobbspar.testkit.IdentityResource;

/** What an occupation usually takes stands apart from what an employer asks for. */
@QuarkusTest
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(StandInServices.class)
class BorrowedRowTest {
    private static AnsweredRequirement usual(String skill, String status, int points) {
        return new AnsweredRequirement(
                "skills", new Labelled("urn:" + skill, skill), null, "wish", "occupation", status, points, 100, null);
    }

    private static Reasons reasons(Stream<AnsweredRequirement> requirements) {
        List<AnsweredRequirement> all = requirements.toList();
        int points = all.stream().mapToInt(AnsweredRequirement::points).sum();
        return Reasons.of(
                new MatchItem(
                        null,
                        1,
                        null,
                        new Target("shortage-occupation", null, "Kockar", null),
                        null,
                        points,
                        10_000,
                        points,
                        "now",
                        "good",
                        List.of(),
                        List.of(new Part("skills", points, 100 * all.size())),
                        all,
                        null),
                Language.SV);
    }

    @Test
    void usualSkillsAreOneRowThatNamesWhatCountsMost() {
        Reasons reasons = reasons(Stream.concat(
                IntStream.rangeClosed(1, 6).mapToObj(n -> usual("grad " + n, "met", 10 * n)),
                Stream.of(usual("smaka av", "likely", 80), usual("simma", "unknown", 0))));

        ReasonRow row = reasons.others().getFirst();
        assertEquals(1, reasons.others().size());
        assertEquals(
                "Kompetenser som yrket brukar kräva: ◐ 7 av 8", row.label() + ": " + row.sign() + " " + row.status());
        assertEquals("Har: grad 6, grad 5, grad 4, grad 3 och 2 till. Troligen: smaka av.", row.evidence());
        assertEquals("2,9 / 8", row.points());
        assertEquals(8, reasons.borrowed().size());
        assertEquals(List.of(), reasons.minor());
    }

    @Test
    void noneOfThemIsSaid() {
        ReasonRow row =
                reasons(Stream.of(usual("simma", "unknown", 0))).others().getFirst();

        assertEquals("? 0 av 1: ingen av dem är kartlagd", row.sign() + " " + row.status() + ": " + row.evidence());
    }
}
