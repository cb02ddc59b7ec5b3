package se.jobbspar.participant.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.jobbspar.concepts.Extractor;
import se.jobbspar.concepts.mention.MentionType;
import se.jobbspar.contracts.participant.v1.Cefr;
import se.jobbspar.contracts.participant.v1.PartialDate;
import se.jobbspar.contracts.participant.v1.Recognition;
import se.jobbspar.contracts.participant.v1.SkillAnswer;
import se.jobbspar.participant.claim.ClaimEvidence;
import se.jobbspar.participant.claim.Education;
import se.jobbspar.participant.claim.Experience;
import se.jobbspar.participant.claim.LanguageSkill;
import se.jobbspar.participant.claim.Licence;
import se.jobbspar.participant.claim.SkillClaim;
import se.jobbspar.participant.claim.Wishes;
import se.jobbspar.participant.profile.Profile;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.testkit.Occupations;
import se.jobbspar.testkit.Skills;

/** What becomes of what a text mentions. */
class TextSuggestionsTest {
    private static final Taxonomy TAXONOMY = Taxonomy.starter();
    private static final Extractor EXTRACTOR = Extractor.of(TAXONOMY);
    private static final Locale SWEDISH = Locale.of("sv");

    @Test
    void occupationAndTimeOfOneSentenceAreOneExperience() {
        TextSuggestion cook = only("Jag arbetade som kock i Aleppo 2009–2014.");

        assertEquals(
                SuggestedRow.experience(Occupations.COOK, PartialDate.parse("2009"), PartialDate.parse("2014")),
                cook.row());
        assertEquals("experiences", cook.section());
        assertEquals("kock i Aleppo 2009–2014", cook.quote().text());
        assertEquals("Jag arbetade som", cook.quote().before());
    }

    @Test
    void whatGoesOnHasNoEnd() {
        SuggestedRow row = only("2019 – nu, undersköterska på Vivalla").row();

        assertEquals(PartialDate.parse("2019"), row.from());
        assertNull(row.to());
    }

    @Test
    void yearsWithoutDatesAreToldAndTheDatesLeftToAsk() {
        TextSuggestion cook = only("Jag har jobbat som kock i fem år.");

        assertEquals(5.0, cook.years());
        assertNull(cook.row().from());
    }

    @Test
    void occupationWithoutTimeIsSuggestedWithNone() {
        TextSuggestion cook = only("Jag har varit kock.");

        assertEquals(SuggestedRow.experience(Occupations.COOK, null, null), cook.row());
        assertNull(cook.years());
    }

    @Test
    void eachOfSeveralOccupationsHasItsOwnTime() {
        assertEquals(
                List.of("kock 2009 2014", "svetsare, manuell 2015 2018"),
                experiences("Kock, Restaurang Havet, 2009–2014, svetsare på varvet 2015–2018"));
        assertEquals(
                List.of("kock 2009 2014", "svetsare, manuell 2015 2018"),
                experiences("Kock på Havet. 2009–2014. Svetsare på varvet. 2015–2018."));
    }

    @Test
    void timeBelowItsOccupationBelongsToItWhereNothingElseIsNear() {
        assertEquals(
                List.of("kock 2009 2014", "svetsare, manuell 2015 2018"),
                experiences("Kock\nRestaurang Havet\n2009–2014\n\nSvetsare\nVarvet\n2015–2018"));
    }

    @Test
    void timeThatMayBelongToTwoIsGuessedForNeither() {
        assertEquals(List.of("kock - -", "svetsare, manuell - -"), experiences("Kock\nSvetsare\n2015–2018"));
    }

    @Test
    void moreTimesThanOccupationsInASentenceGiveFromAndToFirst() {
        assertEquals(List.of("kock 2009 2014"), experiences("2009–2014 kock (fem års erfarenhet)"));
    }

    @Test
    void whatIsSaidTwiceIsSuggestedOnceWhereItSaysMost() {
        assertEquals(
                List.of("kock 2009 2014"),
                experiences("Amal Yusuf, kock\n\nErfarenhet\n2009–2014 Kock, Restaurang Havet"));
        assertEquals(
                List.of("kock 2009 2014", "kock 2016 2018"), experiences("Kock 2009–2014\nKock 2016–2018\nSom kock"));
        assertEquals(Cefr.B2, only("Svenska. Svenska B2.").row().reading());
    }

    @Test
    void deniedWishedForAndSomebodyElsesIsNotSuggested() {
        for (String text : List.of(
                "Jag har aldrig arbetat som kock.",
                "Jag har inget körkort.",
                "Jag vill bli kock.",
                "Sökt: kock",
                "Jag drömmer om att arbeta som svetsare",
                "Jag vill ta körkort B",
                "Min man är kock.",
                "Min man arbetar i Örebro som kock.",
                "Referens: Anna Berg, kock",
                "My husband works as a cook and my manager was a welder.",
                "I would like to work as a cook.")) {
            assertEquals(List.of(), read(text), text);
        }
    }

    @Test
    void whatFollowsAWishIsSuggestedAgain() {
        assertEquals(List.of("kock - -"), experiences("Jag söker jobb efter fem år, jag har varit kock"));
        assertEquals(List.of("svetsare, manuell - -"), experiences("Min man är kock och jag är svetsare"));
    }

    @Test
    void languageHasTheLevelTheTextSaysOrNone() {
        assertEquals(SuggestedRow.language("sv", Cefr.B2), only("Svenska B2").row());
        assertEquals(SuggestedRow.language("so", null), only("Somaliska").row());
    }

    @Test
    void educationHasLevelFieldAndTheWordsOfTheText() {
        TextSuggestion education = only("2005–2008 Vårdprogrammet, Damaskus");

        assertEquals(SuggestedRow.education("33", "723", "Vårdprogrammet"), education.row());
        assertTrue(education.label().endsWith(", Omvårdnad"), education.label());
    }

    @Test
    void labelsAreInTheLanguageAskedForWhateverTheTextIsIn() {
        assertEquals(
                "cook",
                read("Jag har varit kock.", Profile.EMPTY, Locale.ENGLISH)
                        .getFirst()
                        .label());
        assertEquals("kock", only("I have been a cook.").label());
    }

    @Test
    void occupationThatIsLeftOpenHasTheWordsOfTheTextAlone() {
        TextSuggestion teacher = only("Jag var lärare 2001–2010.");

        assertEquals("lärare", teacher.label());
        assertNull(teacher.row().occupation());
        assertEquals(PartialDate.parse("2001"), teacher.row().from());
    }

    @Test
    void whatTheProfileHasIsMarked() {
        Profile profile = new Profile(
                List.of(new SkillClaim(Skills.READ_MAPS, 2, SkillAnswer.YES, ClaimEvidence.SELF_DECLARED)),
                List.of(new Experience(
                        Occupations.COOK, PartialDate.parse("2009-03"), null, null, ClaimEvidence.SELF_DECLARED)),
                List.of(new Education("337", "723a", Recognition.PENDING, "SY", null, ClaimEvidence.SELF_DECLARED)),
                List.of(new LanguageSkill("sv", Cefr.A2, null, null, null, null, ClaimEvidence.SELF_DECLARED)),
                List.of(new Licence(Skills.LICENCE_B, null, ClaimEvidence.SELF_DECLARED)),
                Wishes.NONE);
        String has = "Kock 2009–2014. Läsa kartor. Svenska. Körkort B. Vårdprogrammet.";
        String hasNot = "Kock 2016–2018. Svetsare. Arabiska. Körkort CE. Barn- och fritidsprogrammet.";

        assertEquals(5, read(has, profile, SWEDISH).size());
        assertTrue(read(has, profile, SWEDISH).stream().allMatch(TextSuggestion::recorded));
        assertEquals(5, read(hasNot, profile, SWEDISH).size());
        assertTrue(read(hasNot, profile, SWEDISH).stream().noneMatch(TextSuggestion::recorded));
    }

    @Test
    void personalNumberBesideTheWordsIsLeftOut() {
        Quote quote = only("Amal Yusuf 850709-9805 kock 850709-9805").quote();

        assertEquals("Amal Yusuf […]", quote.before());
        assertEquals("[…]", quote.after());
    }

    @Test
    void quoteOfALongSentenceIsShort() {
        Quote quote = only("och ".repeat(60) + "kock " + "och ".repeat(30)).quote();

        assertEquals("kock", quote.text());
        assertTrue(quote.before().length() <= 80 && quote.before().startsWith("och "), quote.before());
        assertTrue(quote.after().length() <= 80 && quote.after().endsWith("och"), quote.after());
        assertFalse(quote.before().isEmpty());
    }

    /** Shapes of CVs in which others lose jobs, or give one the dates of another. */
    @Test
    void datesStandAsCVsHaveThem() {
        List<String> both = List.of("kock 2009 2014", "svetsare, manuell 2015 -");

        assertEquals(both, experiences("2009–2014\n• Kock, Havet\n2015–nu\n• Svetsare, Varvet"));
        assertEquals(both, experiences("Kock   mar 2009 - aug 2014\nSvetsare   sep 2015 - pågående"));
        assertEquals(both, experiences("Kock (2009-2014)\nSvetsare (2015-)"));
        assertEquals(both, experiences("2009-03 – 2014-08 Kock\n2015-09 – idag Svetsare"));
        assertEquals(
                List.of("kock 2009 2014", "svetsare, manuell 2009 2014"),
                experiences("2009–2014 Kock\n2009–2014 Svetsare (extra)"),
                "two at the same time");
        assertEquals(
                List.of("kock 2009 2014", "svetsare, manuell - -"),
                experiences("Kock 2009–2014\n\nTidigare: svetsare"),
                "one without dates takes nobody else's");
    }

    @Test
    void placeIsThatOfTheWords() {
        String text = "Först något annat.\r\nSedan kock 2009–2014.";
        Quote quote = only(text).quote();

        assertEquals("kock 2009–2014", text.substring(quote.start(), quote.end()));
    }

    private static TextSuggestion only(String text) {
        List<TextSuggestion> all = read(text);
        assertEquals(1, all.size(), all::toString);
        return all.getFirst();
    }

    private static List<String> experiences(String text) {
        return read(text).stream()
                .filter(one -> one.section().equals("experiences"))
                .map(one -> Stream.of(one.label(), one.row().from(), one.row().to())
                        .map(said -> said == null ? "-" : said.toString())
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static List<TextSuggestion> read(String text) {
        return read(text, Profile.EMPTY, SWEDISH);
    }

    private static List<TextSuggestion> read(String text, Profile profile, Locale locale) {
        return new TextSuggestions(TAXONOMY, profile, locale, text)
                .of(EXTRACTOR.read(text, Optional.empty(), EnumSet.allOf(MentionType.class)));
    }
}
