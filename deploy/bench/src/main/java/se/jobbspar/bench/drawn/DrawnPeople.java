package se.jobbspar.bench.drawn;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import se.jobbspar.contracts.participant.v1.ExperienceFact;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.participant.v1.SkillFact;
import se.jobbspar.contracts.participant.v1.WishFact;
import se.jobbspar.taxonomy.SkillRelation;
import se.jobbspar.taxonomy.Taxonomy;

/** People who have worked in one occupation and can most of what it takes. The same seed draws the same. */
public final class DrawnPeople {
    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
    private static final int MOST_SKILLS = 30;

    private final Taxonomy taxonomy;
    private final Random drawn;
    private final List<String> occupations;

    public DrawnPeople(Taxonomy taxonomy, long seed) {
        this.taxonomy = taxonomy;
        this.drawn = new Random(seed);
        this.occupations = Occupations.of(taxonomy);
    }

    public ParticipantSnapshot next() {
        String occupation = occupations.get(drawn.nextInt(occupations.size()));
        List<String> skills = new ArrayList<>(
                taxonomy.skillsOf(occupation).stream().map(SkillRelation::skill).toList());
        Collections.shuffle(skills, drawn);
        return new ParticipantSnapshot(
                new UUID(drawn.nextLong(), drawn.nextLong()),
                1,
                "ORE-2B2B",
                "1880",
                List.of("1880"),
                NOW,
                skills.stream()
                        .limit(MOST_SKILLS)
                        .map(skill -> new SkillFact(skill, 1 + drawn.nextInt(4), null))
                        .toList(),
                List.of(new ExperienceFact(occupation, 6 + drawn.nextInt(120), null)),
                List.of(),
                List.of(),
                List.of(),
                WishFact.NONE);
    }
}
