package se.jobbspar.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import se.jobbspar.matching.score.Ask;
import se.jobbspar.matching.score.ScoringPolicy;
import se.jobbspar.matching.score.policy.PolicyV2;
import se.jobbspar.quality.title.Titles;
import se.jobbspar.taxonomy.Concept;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.taxonomy.OccupationFacts;
import se.jobbspar.taxonomy.Taxonomy;

/**
 * {@code ./jobbspar quality <reference-folder> [show]}: measures every set over the imported taxonomy and prints a table, the
 * cases that failed before it; {@code show} prints the judged lists themselves. The folder has {@code data} and {@code quality} in
 * it; see the README.
 */
public final class Quality {
    private static final String BAROMETER = "data/barometer/yrkesbarometer_2026-1_national.csv";
    private static final String ADS = "data/ads/platsbanken-jobsearch-57.json";
    private static final String PERSONAS = "quality/personas-dev.json";

    /** As many as a coach reads. */
    private static final int READ = 12;

    /** As many of the 3,007 occupations as are measured within a minute. */
    private static final int SAMPLE = 600;

    private static final long SEED = 3;

    private final ScoringPolicy policy = PolicyV2.POLICY;
    private final LocalDate today = LocalDate.now();
    private final Path reference;
    private final Taxonomy taxonomy;

    private Quality(Path reference, Taxonomy taxonomy) {
        this.reference = reference;
        this.taxonomy = taxonomy;
    }

    /** Words: the taxonomy's home, the folder, and perhaps {@code show}. Exit code 0 = every goal reached. */
    public static void main(String[] words) throws IOException {
        if (words.length < 2) {
            System.err.println("usage: ./jobbspar quality <reference-folder> [show]");
            System.exit(2);
        }
        for (String file : List.of(BAROMETER, ADS, PERSONAS, Titles.OCCUPATIONS, Titles.SKILLS)) {
            if (!Files.isRegularFile(Path.of(words[1]).resolve(file))) {
                System.err.println(words[1] + " has no " + file + "; deploy/quality/README.md says what is needed");
                System.exit(2);
            }
        }
        Quality quality = new Quality(Path.of(words[1]), Taxonomy.load(Optional.of(Path.of(words[0]))));
        boolean all = words.length > 2 && words[2].equals("show") ? quality.show() : quality.report();
        System.exit(all ? 0 : 1);
    }

    private boolean show() throws IOException {
        personas().shown(READ).forEach(System.out::println);
        return true;
    }

    private boolean report() throws IOException {
        List<String> rows = new ArrayList<>();
        boolean all = true;
        for (QualitySet set : sets()) {
            Measured measured = set.measure();
            measured.failures().forEach(failure -> System.out.println(set.id() + " " + failure));
            all &= measured.reached();
            rows.add("| %s | %s | %s | %s |".formatted(set.id(), set.what(), measured.figure(), measured.goal()));
        }
        System.out.printf("%n%s, policy %s, taxonomy %s%n%n", today, policy.version(), taxonomy.version());
        System.out.println("| id | set | reached | goal |\n|---|---|---|---|");
        rows.forEach(System.out::println);
        return all;
    }

    private List<QualitySet> sets() throws IOException {
        List<QualitySet> sets = new ArrayList<>(Titles.sets(taxonomy, reference));
        sets.addAll(List.of(ownProfile(), personas(), experienceAlone(), typicalPeople()));
        sets.sort(Comparator.comparing(QualitySet::id));
        return sets;
    }

    private Personas personas() throws IOException {
        Ranking<Shortage> shortages = new Ranking<>(policy, taxonomy, today);
        for (Shortage shortage : Shortage.read(reference.resolve(BAROMETER))) {
            shortages.add(shortage, ofGroups(shortage.groups()));
        }
        return new Personas(Persona.read(reference.resolve(PERSONAS), today), shortages);
    }

    private OwnProfile ownProfile() {
        List<String> all = escoOccupations();
        Ranking<String> occupations = new Ranking<>(policy, taxonomy, today);
        all.forEach(id ->
                occupations.add(id, new Ask(Optional.of(id), taxonomy.ssykOf(id), List.of(), List.of(), List.of())));
        List<String> sample = new ArrayList<>(all);
        Collections.shuffle(sample, new Random(SEED));
        return new OwnProfile(
                taxonomy, occupations, sample.subList(0, Math.min(SAMPLE, sample.size())), ids(ConceptType.SKILL));
    }

    private ExperienceAlone experienceAlone() {
        Ranking<String> groups = new Ranking<>(policy, taxonomy, today);
        taxonomy.groupCodes().stream().sorted().forEach(ssyk -> groups.add(ssyk, ofGroups(List.of(ssyk))));
        return new ExperienceAlone(taxonomy, groups, escoOccupations());
    }

    private TypicalPeople typicalPeople() throws IOException {
        List<Ad> ads = Ad.read(reference.resolve(ADS), taxonomy);
        Ranking<Ad> ranking = new Ranking<>(policy, taxonomy, today);
        ads.forEach(ad -> ranking.add(ad, ad.ask(taxonomy)));
        return new TypicalPeople(taxonomy, ads, ranking);
    }

    private static Ask ofGroups(List<String> groups) {
        return new Ask(Optional.empty(), groups, List.of(), List.of(), List.of());
    }

    /** Those with skills of their own. */
    private List<String> escoOccupations() {
        return taxonomy.content().occupations().stream()
                .filter(facts -> !facts.essential().isEmpty())
                .map(OccupationFacts::occupation)
                .sorted()
                .toList();
    }

    private List<String> ids(ConceptType type) {
        return taxonomy.concepts().stream()
                .filter(concept -> concept.type() == type)
                .map(Concept::id)
                .sorted()
                .toList();
    }
}
