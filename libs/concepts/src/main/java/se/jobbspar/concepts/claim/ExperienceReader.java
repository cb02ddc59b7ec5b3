package se.jobbspar.concepts.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import se.jobbspar.concepts.mention.Mention;
import se.jobbspar.concepts.mention.MentionReader;
import se.jobbspar.concepts.mention.MentionType;
import se.jobbspar.concepts.passage.Sentence;

/** Years of experience, and the years from–to of a CV. An age, a warranty or a firm's history is none. */
public final class ExperienceReader implements MentionReader {
    private static final double CLEAR = 0.95;
    private static final double BY_CONTEXT = 0.8;
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
    /** What every wording has some of: most sentences tell of no years. */
    private static final Pattern HINT = Pattern.compile(
            "(?<!\\p{L})[åÅaA?\\x{FFFD}][rR][sS]?(?!\\p{L})|[yY](?:ear|rs)|Y(?:EAR|RS)|\\d{4}|(?i:månad|month)");

    private static final String LEAST = "(?:(?:minst|cirka|ca|över|mer än|drygt|at least|over|more than|minimum) )?";
    private static final String NUMBER = "(?<years>" + Numbers.PATTERN + ")(?: ?[-–] ?\\d{1,2}| till " + Numbers.PATTERN
            + "| to " + Numbers.PATTERN + "|\\+| eller fler)?";
    private static final Pattern SAID = Wording.words(LEAST + NUMBER
            + " ?(?:(?<months>månaders?|months?['’]?)|års?|years?['’]?|year['’]s|yrs) (?:of )?(?:\\p{L}+ ){0,2}?"
            + "(?:\\p{L}{0,20}erfarenhet|experience|vana|praktik)");
    private static final Pattern YEARS = Wording.words(LEAST + NUMBER + " (?:år|years)");
    private static final Pattern CUE = Wording.words(
            "\\p{L}{0,20}erfarenhet(?:er)?|arbetat|arbetade|jobbat|jobbade|varit|verksam|arbetslivet|experience|worked|working as|yrket"
                    + "|arbetar|jobbar|yrkeserfarenhet|var jag|jag var|har jag|hade jag|som|inom yrket|i branschen"
                    + "|(?:i|for) (?:över )?" + Numbers.PATTERN + " (?:år|years)");
    private static final Pattern ELSE = Wording.words(
            "gammal|gamla|åldrarna|mellan \\d+ och|ungdomar|ålder|åldern|fyllt|fyllda|äldre|barn|garanti|vi har|har vi|tjänsten|projektet|studera\\p{L}*|företaget|bolaget|funnits|grundad\\p{L}*|sedan \\d{4} har|vikariat"
                    + "|old|aged?|warranty|founded|we have|our company|kontrakt|avtal|utbildning på|för \\p{L}+ år sedan|år sedan|years ago"
                    + "|de senaste|kommer att|framöver|within|the next|kommande|tidsbegränsad\\p{L}*|provanställning");
    private static final String YEAR = "(?:19[5-9]\\d|20[0-4]\\d)";
    private static final String MONTH = "(?:(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)\\p{L}* )?";
    private static final Pattern PERIOD = Pattern.compile(
            "(?<![\\p{Nd}/-])" + MONTH + "(?<from>" + YEAR + ")(?:[-/](?:0[1-9]|1[0-2])(?!\\d))? ?[-–—] ?" + MONTH
                    + "(?:(?<to>" + YEAR
                    + ")(?:[-/](?:0[1-9]|1[0-2]))?|(?<on>nu|pågående|idag|present|now|today|tills? vidare)|(?=\\s|\\)|,|:|$))(?![\\p{Nd}/])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern STUDIES = Wording.words(
            "\\p{L}*(?:skola|skolan|gymnasiet?|gymnasium|utbildning\\p{L}*|programmet|examen|universitet\\p{L}*|kurs|komvux|sfi|studier)"
                    + "|school|university|college|degree|course|diploma|education");

    @Override
    public List<Mention> read(Sentence sentence) {
        if (!HINT.matcher(sentence.text()).find()) {
            return List.of();
        }
        List<Mention> mentions = new ArrayList<>();
        sentence.find(SAID)
                .forEach(found -> mentions.add(
                        found.group("months") == null ? years(sentence, found, CLEAR) : months(sentence, found)));
        if (mentions.isEmpty()
                && CUE.matcher(sentence.text()).find()
                && !ELSE.matcher(sentence.text()).find()) {
            sentence.find(YEARS).forEach(found -> mentions.add(years(sentence, found, BY_CONTEXT)));
        }
        if (!STUDIES.matcher(sentence.text()).find()) {
            sentence.find(PERIOD).forEach(found -> mentions.add(period(sentence, found)));
        }
        return mentions;
    }

    private static Mention years(Sentence sentence, MatchResult found, double confidence) {
        return mention(sentence, found, confidence, Numbers.figure(found.group("years")));
    }

    private static Mention months(Sentence sentence, MatchResult found) {
        BigDecimal months = new BigDecimal(Numbers.figure(found.group("years")));
        return mention(
                sentence,
                found,
                CLEAR,
                months.divide(TWELVE, 2, RoundingMode.HALF_UP).toPlainString());
    }

    /** As ISO 8601 writes an interval; two dots for what goes on. */
    private static Mention period(Sentence sentence, MatchResult found) {
        String to = Optional.ofNullable(found.group("to")).orElse("..");
        return mention(sentence, found, BY_CONTEXT, found.group("from") + "/" + to);
    }

    private static Mention mention(Sentence sentence, MatchResult found, double confidence, String value) {
        return Mention.in(sentence, found.start(), found.end(), MentionType.EXPERIENCE, Optional.empty(), confidence)
                .withValue(Optional.of(value));
    }
}
