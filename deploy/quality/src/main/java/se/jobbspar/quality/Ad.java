package se.jobbspar.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.jobbspar.contracts.vacancy.v1.Importance;
import se.jobbspar.contracts.vacancy.v1.RequirementFact;
import se.jobbspar.contracts.vacancy.v1.RequirementKind;
import se.jobbspar.matching.score.Ask;
import se.jobbspar.taxonomy.Concept;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.taxonomy.Taxonomy;

/**
 * A real job ad, by its structured fields.
 *
 * @param occupation canonical id
 * @param places SCB code of the workplace's municipality; may be missing
 */
record Ad(String headline, String occupation, List<String> places, List<RequirementFact> requirements) {
    /** In the form in which the employment service's JobSearch API gives them; those whose occupation the taxonomy lacks are left out. */
    static List<Ad> read(Path file, Taxonomy taxonomy) throws IOException {
        List<Ad> ads = new ArrayList<>();
        for (JsonNode node : new ObjectMapper().readTree(file.toFile()).path("hits")) {
            concept(node.path("occupation"), ConceptType.OCCUPATION, taxonomy)
                    .ifPresent(occupation -> ads.add(new Ad(
                            node.path("headline").asText(),
                            occupation,
                            Stream.ofNullable(node.path("workplace_address")
                                            .path("municipality_code")
                                            .asText(null))
                                    .toList(),
                            Stream.concat(
                                            skills(node.path("must_have"), Importance.MUST, taxonomy),
                                            skills(node.path("nice_to_have"), Importance.WISH, taxonomy))
                                    .toList())));
        }
        return ads;
    }

    private static Stream<RequirementFact> skills(JsonNode part, Importance importance, Taxonomy taxonomy) {
        List<RequirementFact> skills = new ArrayList<>();
        part.path("skills").forEach(skill -> concept(skill, ConceptType.SKILL, taxonomy)
                .ifPresent(id -> skills.add(new RequirementFact(RequirementKind.SKILL, id, null, importance))));
        return skills.stream();
    }

    private static Optional<String> concept(JsonNode term, ConceptType type, Taxonomy taxonomy) {
        return taxonomy.find(term.path("concept_id").asText(), type).map(Concept::id);
    }

    Ask ask(Taxonomy taxonomy) {
        return new Ask(Optional.of(occupation), taxonomy.ssykOf(occupation), places, List.of(), requirements);
    }
}
