package se.jobbspar.bench.drawn;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import se.jobbspar.contracts.participant.v1.Cefr;
import se.jobbspar.contracts.participant.v1.EducationFact;
import se.jobbspar.contracts.participant.v1.ExperienceFact;
import se.jobbspar.contracts.participant.v1.LanguageFact;
import se.jobbspar.contracts.participant.v1.LicenceFact;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.participant.v1.Recognition;
import se.jobbspar.contracts.participant.v1.SkillFact;
import se.jobbspar.contracts.participant.v1.WishFact;
import se.jobbspar.contracts.participant.v1.WorkingTime;
import se.jobbspar.taxonomy.Qualification;
import se.jobbspar.taxonomy.Qualifications;
import se.jobbspar.taxonomy.SkillRelation;
import se.jobbspar.taxonomy.SunCode;
import se.jobbspar.taxonomy.SunCodes;
import se.jobbspar.taxonomy.Taxonomy;

/**
 * People with whole profiles: work in one to three occupations and most of what the first takes, an education which half of them have
 * in its field, Swedish at some level and another language. The same seed draws the same.
 */
public final class DrawnPeople {
    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
    private static final String MUNICIPALITY = "1880";
    private static final int MOST_SKILLS = 30;
    private static final int MOST_OCCUPATIONS = 3;
    private static final int UPPER_SECONDARY = 3;
    private static final List<String> FIRST_LANGUAGES = List.of("ar", "so", "ti", "fa", "uk", "pl", "fi", "sv");

    private final Taxonomy taxonomy;
    private final Random drawn;
    private final List<String> occupations;
    private final List<String> fields =
            SunCodes.fields().stream().map(SunCode::code).toList();

    public DrawnPeople(Taxonomy taxonomy, long seed) {
        this.taxonomy = taxonomy;
        this.drawn = new Random(seed);
        this.occupations = Occupations.of(taxonomy);
    }

    public ParticipantSnapshot next() {
        List<String> worked = Stream.generate(() -> one(occupations))
                .limit(1 + drawn.nextInt(MOST_OCCUPATIONS))
                .distinct()
                .toList();
        return new ParticipantSnapshot(
                new UUID(drawn.nextLong(), drawn.nextLong()),
                1,
                "ORE-2B2B",
                MUNICIPALITY,
                List.of(MUNICIPALITY),
                NOW,
                skills(worked.getFirst()),
                worked.stream()
                        .map(occupation -> new ExperienceFact(occupation, 6 + drawn.nextInt(120), null))
                        .toList(),
                List.of(education(worked.getFirst())),
                languages(),
                drawn.nextBoolean() ? List.of(new LicenceFact("urn:jobbspar:licence:b", null, null)) : List.of(),
                new WishFact(
                        List.of(worked.getFirst()),
                        List.of(MUNICIPALITY),
                        List.of(one(List.of(WorkingTime.values())))));
    }

    private List<SkillFact> skills(String occupation) {
        List<String> skills = new ArrayList<>(
                taxonomy.skillsOf(occupation).stream().map(SkillRelation::skill).toList());
        Collections.shuffle(skills, drawn);
        return skills.stream()
                .limit(MOST_SKILLS)
                .map(skill -> new SkillFact(skill, 1 + drawn.nextInt(4), null))
                .toList();
    }

    private EducationFact education(String occupation) {
        Qualification asked = taxonomy.ssykOf(occupation).stream()
                .findFirst()
                .map(Qualifications::of)
                .filter(qualification -> !qualification.fields().isEmpty() && drawn.nextBoolean())
                .orElse(null);
        int rank = asked == null ? UPPER_SECONDARY + drawn.nextInt(3) : asked.level();
        return new EducationFact(
                String.valueOf(rank),
                one(asked == null ? fields : asked.fields()),
                one(List.of(Recognition.NOT_NEEDED, Recognition.RECOGNISED, Recognition.UNKNOWN)),
                null);
    }

    private List<LanguageFact> languages() {
        String first = one(FIRST_LANGUAGES);
        Cefr swedish = one(List.of(Cefr.A2, Cefr.B1, Cefr.B2, Cefr.C1));
        return first.equals("sv")
                ? List.of(language(first, Cefr.C2))
                : List.of(language(first, Cefr.C2), language("sv", swedish));
    }

    private static LanguageFact language(String code, Cefr level) {
        return new LanguageFact(code, level, level, level, level, level, null);
    }

    private <T> T one(List<T> of) {
        return of.get(drawn.nextInt(of.size()));
    }
}
