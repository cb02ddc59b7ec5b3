package se.jobbspar.participant.suggestion;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.concepts.passage.Sentence;
import se.jobbspar.rest.personalnumber.PersonalNumbers;

/** The words that a suggestion rests on, where they stand, and a little around them. A personal number among them is left out. */
@Schema(description = "The words of the text that a suggestion rests on, and a little around them.")
public record Quote(
        @Schema(examples = "Jag var") String before,

        @Schema(examples = "kock i Aleppo 2009–2014") String text,

        @Schema(examples = "och har B-körkort") String after,

        @Schema(description = "Its first character in the text, counted in UTF-16 units from 0.", examples = "8")
        int start,

        @Schema(description = "After its last character.", examples = "31")
        int end) {
    private static final int AROUND = 80;

    /**
     * @param first the sentence in which it begins
     * @param last the one in which it ends
     */
    static Quote of(String text, int start, int end, Sentence first, Sentence last) {
        String before = PersonalNumbers.without(text.substring(first.start(), start));
        String after = PersonalNumbers.without(
                text.substring(end, last.start() + last.text().length()));
        return new Quote(
                ending(before).strip(),
                PersonalNumbers.without(text.substring(start, end)),
                beginning(after),
                start,
                end);
    }

    private static String ending(String before) {
        int cut = before.length() - AROUND;
        return cut <= 0 ? before : before.substring(Math.max(cut, before.indexOf(' ', cut)));
    }

    private static String beginning(String after) {
        int space = after.lastIndexOf(' ', AROUND);
        return (after.length() <= AROUND ? after : after.substring(0, space > 0 ? space : AROUND)).strip();
    }
}
