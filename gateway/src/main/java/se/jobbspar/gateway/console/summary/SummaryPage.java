package se.jobbspar.gateway.console.summary;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.jobbspar.gateway.console.ConceptLabels;
import se.jobbspar.gateway.console.Days;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.participant.Participant;
import se.jobbspar.gateway.console.person.ProfileInWords;
import se.jobbspar.gateway.console.person.ProfileSection;

/**
 * What a person can, on one or two sheets. What the person cannot or does not want is not on it, nor what waits to be asked.
 *
 * @param called the name, or the code
 * @param named whether the name stands on it; never that of somebody with protected identity
 * @param day when it was printed
 * @param more how many skills have no room, in words; empty when all have
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record SummaryPage(
        Frame frame,
        Participant person,
        String called,
        boolean named,
        String day,
        List<ProfileSection> sections,
        String more)
        implements TemplateInstance {
    /** In this order, on what somebody who hires reads first. */
    private static final List<String> SHOWN =
            List.of("experiences", "educations", "licences", "languages", "can", "some", "wishes");

    /** So many of a kind have room on two sheets. */
    private static final int ROOM = 30;

    static SummaryPage of(Frame frame, Participant person, boolean name, ConceptLabels labels) {
        Map<String, ProfileSection> all = new ProfileInWords(person, labels, frame.language())
                .sections().stream().collect(Collectors.toMap(ProfileSection::id, Function.identity()));
        List<ProfileSection> sections = SHOWN.stream()
                .map(all::get)
                .filter(section -> !section.lines().isEmpty())
                .toList();
        int more = sections.stream()
                .mapToInt(section -> Math.max(0, section.lines().size() - ROOM))
                .sum();
        boolean named = name && !person.isProtected();
        return new SummaryPage(
                frame,
                person,
                named ? person.called() : person.code(),
                named,
                Days.today().toString(),
                sections.stream().map(SummaryPage::shortened).toList(),
                more == 0 ? "" : frame.language().texts(SummaryTexts.class).more(more));
    }

    private static ProfileSection shortened(ProfileSection section) {
        return new ProfileSection(
                section.id(),
                section.title(),
                section.lines().stream().limit(ROOM).toList());
    }
}
