package se.jobbspar.quality;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.participant.v1.SkillFact;
import se.jobbspar.contracts.participant.v1.WishFact;
import se.jobbspar.taxonomy.SkillRelation;
import se.jobbspar.taxonomy.Taxonomy;

/** A profile of 60 % of an occupation's essential skills, 20 % of its optional ones and five foreign ones has to find it among all. */
final class OwnProfile implements QualitySet {
    private final Taxonomy taxonomy;
    private final Ranking<String> occupations;
    private final List<String> drawnFrom;
    private final Random drawn = new Random(3);
    private final List<String> skills;

    OwnProfile(Taxonomy taxonomy, Ranking<String> occupations, List<String> drawnFrom, List<String> skills) {
        this.taxonomy = taxonomy;
        this.occupations = occupations;
        this.drawnFrom = drawnFrom;
        this.skills = skills;
    }

    @Override
    public String id() {
        return "Q3";
    }

    @Override
    public String what() {
        return "part of an occupation's skills finds it among all, first / in the first ten";
    }

    @Override
    public Measured measure() {
        int first = 0;
        int ten = 0;
        List<String> failures = new ArrayList<>();
        for (String occupation : drawnFrom) {
            List<Ranking.Place<String>> found = occupations.of(person(occupation), 30);
            int rank = rank(occupation, found);
            first += rank == 0 ? 1 : 0;
            ten += rank < 10 ? 1 : 0;
            if (rank != 0) {
                failures.add(label(occupation) + " is number " + (rank + 1) + ", after "
                        + label(found.getFirst().target()));
            }
        }
        double firsts = 100.0 * first / drawnFrom.size();
        double tens = 100.0 * ten / drawnFrom.size();
        return new Measured(
                "%.1f / %.1f %% of %d".formatted(firsts, tens, drawnFrom.size()),
                "≥ 99 / 99.9 %",
                firsts >= 99 && tens >= 99.9,
                failures);
    }

    /** How many stand before it; who has as many points does not. */
    private static int rank(String occupation, List<Ranking.Place<String>> found) {
        return found.stream()
                .filter(place -> place.target().equals(occupation))
                .findFirst()
                .map(own -> (int) found.stream()
                        .filter(place -> place.score().score() > own.score().score())
                        .count())
                .orElse(found.size());
    }

    private String label(String occupation) {
        return taxonomy.find(occupation).orElseThrow().sv().preferred();
    }

    private ParticipantSnapshot person(String occupation) {
        List<String> essential = new ArrayList<>();
        List<String> optional = new ArrayList<>();
        for (SkillRelation relation : taxonomy.skillsOf(occupation)) {
            (relation.essential() ? essential : optional).add(relation.skill());
        }
        List<String> chosen = new ArrayList<>(part(essential, 0.6));
        chosen.addAll(part(optional, 0.2));
        for (int i = 0; i < 5; i++) {
            chosen.add(skills.get(drawn.nextInt(skills.size())));
        }
        return new ParticipantSnapshot(
                new UUID(3, occupation.hashCode()),
                1,
                "ORE-2B2B",
                "1880",
                List.of("1880"),
                Instant.EPOCH,
                chosen.stream()
                        .distinct()
                        .map(skill -> new SkillFact(skill, 2, null))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                WishFact.NONE);
    }

    private List<String> part(List<String> all, double share) {
        List<String> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, drawn);
        return shuffled.subList(0, (int) Math.ceil(share * shuffled.size()));
    }
}
