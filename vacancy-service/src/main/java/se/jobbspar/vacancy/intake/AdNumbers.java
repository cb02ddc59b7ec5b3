package se.jobbspar.vacancy.intake;

import java.util.Objects;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.intake.RowNotes;
import se.jobbspar.rest.personalnumber.PersonalNumbers;
import se.jobbspar.vacancy.employer.EmployerKey;
import se.jobbspar.vacancy.opening.Ad;
import se.jobbspar.vacancy.opening.Content;

/** Leaves personal numbers out of an ad's texts: the job is not lost for them, and whoever sent it is told. */
final class AdNumbers {
    private static final Wording LEFT_OUT = Wording.of(
            "held a personal identity number, which is left out", "innehöll ett personnummer, som har utelämnats");

    private AdNumbers() {}

    static Ad leftOut(Ad ad, RowNotes notes) {
        return switch (ad) {
            case Ad.Listed listed ->
                new Ad.Listed(
                        listed.origin(),
                        employer(listed.employer(), notes),
                        content(listed.content(), notes),
                        listed.at());
            case Ad.Removed removed -> removed;
        };
    }

    private static EmployerKey employer(EmployerKey employer, RowNotes notes) {
        return new EmployerKey(text(employer.name(), "employer.name", notes), employer.number());
    }

    private static Content content(Content content, RowNotes notes) {
        return content.withTexts(
                text(content.title(), "headline", notes), text(content.description(), "description.text", notes));
    }

    private static String text(String given, String field, RowNotes notes) {
        String without = PersonalNumbers.without(given);
        if (!Objects.equals(without, given)) {
            notes.notice(field, LEFT_OUT);
        }
        return without;
    }
}
