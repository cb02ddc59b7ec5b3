package se.jobbspar.vacancy.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.vacancy.opening.CheckResponse.Missing;

/** What those who look for work ask of every vacancy. */
final class Essentials {
    /** An address or a telephone number. */
    private static final Pattern CONTACT =
            Pattern.compile("\\S@\\S|https?://|www\\.|(?<!\\d)(?:\\+46|0)[\\d -]{6,13}\\d(?!\\d)");

    private static final int SHORTEST_TEXT = 200;

    private final List<Missing> missing = new ArrayList<>();

    private Essentials() {}

    static List<Missing> missingIn(Content content) {
        Essentials essentials = new Essentials();
        String text = content.description() == null ? "" : content.description();
        essentials.need(
                text.strip().length() >= SHORTEST_TEXT,
                "description",
                "Tell what the work is and whom you look for.",
                "Berätta vad arbetet är och vem ni söker.");
        essentials.need(
                content.terms().contact() != null || CONTACT.matcher(text).find(),
                "contact",
                "Say where to apply and whom to ask: a contact, or an address or a telephone number in the text.",
                "Ange var man söker och vem man kan fråga: en kontakt, eller en adress eller ett telefonnummer i texten.");
        essentials.need(
                content.occupation() != null,
                "occupation",
                "Name the occupation: by the group alone fewer people are matched.",
                "Ange yrket: med yrkesgruppen ensam matchas färre.");
        essentials.need(
                content.municipality() != null,
                "municipality",
                "Say where the work is: many cannot move.",
                "Ange var arbetet är: många kan inte flytta.");
        essentials.need(
                content.lastDay() != null,
                "lastDay",
                "Say until when people can apply.",
                "Ange till när man kan söka.");
        essentials.need(
                !content.workingTimes().isEmpty(),
                "workingTimes",
                "State the working hours in their own field, even if the text tells of them: vacancies are found by it, and hours decide for those with children or a long way to work.",
                "Ange arbetstiderna i sitt fält, även om texten berättar om dem: platser söks på det, och tiderna avgör för den som har barn eller lång resväg.");
        essentials.need(
                !content.requirements().isEmpty(),
                "requirements",
                "Say what the job requires; what the text asks for is proposed on the vacancy's page.",
                "Ange vad jobbet kräver; det som texten ber om finns som förslag på platsens sida.");
        return List.copyOf(essentials.missing);
    }

    private void need(boolean said, String field, String en, String sv) {
        if (!said) {
            missing.add(new Missing(field, Wording.of(en, sv)));
        }
    }
}
