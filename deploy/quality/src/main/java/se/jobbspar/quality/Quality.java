package se.jobbspar.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import se.jobbspar.matching.score.Ask;
import se.jobbspar.matching.score.ScoringPolicy;
import se.jobbspar.matching.score.policy.PolicyV1;
import se.jobbspar.matching.score.policy.PolicyV2;
import se.jobbspar.taxonomy.Concept;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.taxonomy.Taxonomy;

/** {@code <reference-folder> <taxonomy-home> [set…]}. */
public final class Quality {
    private Quality() {}

    public static void main(String[] words) throws IOException {
        Path reference = Path.of(words[0]);
        Taxonomy taxonomy = Taxonomy.load(Optional.of(Path.of(words[1])));
        LocalDate today = LocalDate.now();
        ScoringPolicy policy = Arrays.asList(words).contains("v1") ? PolicyV1.POLICY : PolicyV2.POLICY;
        Ranking<Shortage> shortages = new Ranking<>(policy, taxonomy, today);
        for (Shortage shortage :
                Shortage.read(reference.resolve("data/barometer/yrkesbarometer_2026-1_national.csv"))) {
            shortages.add(
                    shortage, new Ask(Optional.empty(), shortage.groups(), Optional.empty(), List.of(), List.of()));
        }
        Personas personas =
                new Personas(Persona.read(reference.resolve("quality/personas-dev.json"), today), shortages);
        List<String> all = ids(taxonomy, ConceptType.OCCUPATION).stream()
                .filter(id ->
                        id.contains("data.europa.eu") && !taxonomy.skillsOf(id).isEmpty())
                .toList();
        List<QualitySet> sets = new ArrayList<>(List.of(personas));
        if (Arrays.asList(words).contains("Q3")) {
            Ranking<String> occupations = new Ranking<>(policy, taxonomy, today);
            all.forEach(id -> occupations.add(
                    id, new Ask(Optional.of(id), taxonomy.ssykOf(id), Optional.empty(), List.of(), List.of())));
            List<String> some = new ArrayList<>(all);
            Collections.shuffle(some, new Random(3));
            sets.add(new OwnProfile(taxonomy, occupations, some.subList(0, 600), ids(taxonomy, ConceptType.SKILL)));
        }
        if (Arrays.asList(words).contains("show")) {
            personas.shown(12).forEach(System.out::println);
        }
        for (QualitySet set : sets) {
            Measured measured = set.measure();
            measured.failures().forEach(System.out::println);
            System.out.printf("%s %s: %s (goal %s)%n", set.id(), set.what(), measured.figure(), measured.goal());
        }
    }

    private static List<String> ids(Taxonomy taxonomy, ConceptType type) {
        return taxonomy.concepts().stream()
                .filter(concept -> concept.type() == type)
                .map(Concept::id)
                .sorted()
                .toList();
    }
}
