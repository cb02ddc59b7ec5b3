package se.jobbspar.gateway.console.person;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.jobbspar.gateway.console.Choice;
import se.jobbspar.gateway.console.ConceptLabels;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.coaching.FollowUp;
import se.jobbspar.gateway.console.matchlist.MatchList;
import se.jobbspar.gateway.console.matchlist.MatchListsPage;
import se.jobbspar.gateway.console.matchlist.OpenQuestion;
import se.jobbspar.gateway.console.participant.Participant;
import se.jobbspar.gateway.console.participant.ParticipantRow;

/**
 * One participant.
 *
 * @param key tells this page's lists from those of other pages, so that a button that is pressed twice makes one
 * @param row what the table of participants says of the person
 * @param municipality its name
 * @param change who can change that the person is seen or not, and how
 * @param profile in words
 * @param questions to ask the person, from those lists; what decides most first
 * @param lists that were made for the person, the newest first
 * @param regions areas a list can be made for
 * @param followUp the work with the person; null for somebody of another municipality
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record PersonPage(
        Frame frame,
        UUID key,
        Participant person,
        ParticipantRow row,
        String municipality,
        String change,
        List<ProfileSection> profile,
        List<OpenQuestion> questions,
        List<MatchListsPage.Entry> lists,
        List<Choice> regions,
        FollowUp followUp)
        implements TemplateInstance {
    static PersonPage of(
            Frame frame,
            Participant person,
            List<MatchList> lists,
            List<OpenQuestion> questions,
            ConceptLabels labels,
            FollowUp followUp) {
        Language language = frame.language();
        PersonTexts t = language.texts(PersonTexts.class);
        return new PersonPage(
                frame,
                UUID.randomUUID(),
                person,
                ParticipantRow.of(person, language),
                ParticipantRow.place(person.municipality()),
                t.change(person.visibility().reason()),
                new ProfileInWords(person, labels, language).sections(),
                questions,
                lists.stream()
                        .map(list -> MatchListsPage.Entry.of(list, Map.of(), language))
                        .toList(),
                Choice.regions(language, null),
                followUp);
    }
}
