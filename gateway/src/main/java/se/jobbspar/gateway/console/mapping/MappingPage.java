package se.jobbspar.gateway.console.mapping;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.jobbspar.gateway.console.ConceptLabels;
import se.jobbspar.gateway.console.Frame;
import se.jobbspar.gateway.console.participant.Participant;
import se.jobbspar.gateway.console.person.ProfileInWords;
import se.jobbspar.gateway.console.person.ProfileSection;

/**
 * The mapping of one participant.
 *
 * @param questions what to ask next; null when that cannot be known just now
 * @param done what has just been saved or removed, in words; empty when nothing has
 */
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record MappingPage(Frame frame, Participant person, List<NextQuestion> questions, String done, List<Part> parts)
        implements TemplateInstance {
    private static final Map<Section, List<String>> GROUPS = Map.of(
            Section.EXPERIENCES, List.of("experiences"),
            Section.EDUCATIONS, List.of("educations"),
            Section.SKILLS, List.of("can", "some", "cannot"),
            Section.LANGUAGES, List.of("languages"),
            Section.LICENCES, List.of("licences"));
    private static final List<String> WISHES = List.of("wishes", "not");

    public MappingPage {
        parts = List.copyOf(parts);
    }

    /**
     * A section of the mapping.
     *
     * @param id its last part in an address
     * @param groups of rows; more than one has headings
     * @param rows how many there are
     * @param wishes whether it is one row by itself
     */
    public record Part(String id, String title, String state, List<ProfileSection> groups, int rows, boolean wishes) {
        public boolean isBegun() {
            return rows > 0;
        }

        public boolean isGrouped() {
            return groups.size() > 1;
        }
    }

    static MappingPage of(
            Frame frame,
            Participant person,
            Optional<List<NextQuestion>> questions,
            ConceptLabels labels,
            String saved,
            String removed) {
        MappingTexts t = frame.language().texts(MappingTexts.class);
        Map<String, ProfileSection> said = new ProfileInWords(person, labels, frame.language())
                .sections().stream().collect(Collectors.toMap(ProfileSection::id, Function.identity()));
        Stream<Part> rows = Arrays.stream(Section.values())
                .map(section -> part(section.wire(), GROUPS.get(section), said, false, t));
        Stream<Part> wishes = Stream.of(part("wishes", WISHES, said, true, t));
        String done = known(saved) ? t.saved(t.section(saved)) : known(removed) ? t.removed(t.section(removed)) : "";
        return new MappingPage(
                frame,
                person,
                questions.orElse(null),
                done,
                Stream.concat(rows, wishes).toList());
    }

    private static boolean known(String section) {
        return section != null
                && (section.equals("wishes") || Section.of(section).isPresent());
    }

    private static Part part(
            String id, List<String> groups, Map<String, ProfileSection> said, boolean wishes, MappingTexts t) {
        List<ProfileSection> filled = groups.stream()
                .map(said::get)
                .filter(group -> !group.lines().isEmpty())
                .toList();
        int rows = filled.stream().mapToInt(group -> group.lines().size()).sum();
        return new Part(id, t.section(id), t.state(rows), filled, rows, wishes);
    }
}
