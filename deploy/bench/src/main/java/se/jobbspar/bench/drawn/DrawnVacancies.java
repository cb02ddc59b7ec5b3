package se.jobbspar.bench.drawn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import se.jobbspar.contracts.participant.v1.WorkingTime;
import se.jobbspar.contracts.vacancy.v1.Importance;
import se.jobbspar.contracts.vacancy.v1.RequirementFact;
import se.jobbspar.contracts.vacancy.v1.RequirementKind;
import se.jobbspar.contracts.vacancy.v1.VacancySnapshot;
import se.jobbspar.contracts.vacancy.v1.VacancyStatus;
import se.jobbspar.taxonomy.SkillRelation;
import se.jobbspar.taxonomy.Taxonomy;

/**
 * Published vacancies of any occupation, as ads state them: most ask for some skills of their occupation, many for a language, some
 * for experience or a licence. The same seed draws the same.
 */
public final class DrawnVacancies {
    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
    private static final LocalDate LAST_DAY = LocalDate.parse("2027-06-30");
    private static final List<String> MUNICIPALITIES =
            List.of("0180", "1480", "1280", "1880", "0580", "2480", "1482", "2281");

    private final Taxonomy taxonomy;
    private final Random drawn;
    private final List<String> occupations;

    public DrawnVacancies(Taxonomy taxonomy, long seed) {
        this.taxonomy = taxonomy;
        this.drawn = new Random(seed);
        this.occupations = Occupations.of(taxonomy);
    }

    public VacancySnapshot next() {
        String occupation = one(occupations);
        return new VacancySnapshot(
                new UUID(drawn.nextLong(), drawn.nextLong()),
                1,
                VacancyStatus.PUBLISHED,
                new UUID(0, drawn.nextInt(20_000)),
                "Ledig plats " + drawn.nextInt(1_000_000),
                occupation,
                null,
                one(MUNICIPALITIES),
                List.of(drawn.nextBoolean() ? WorkingTime.FULL_TIME : WorkingTime.DAYTIME),
                requirements(occupation),
                LAST_DAY,
                NOW);
    }

    private List<RequirementFact> requirements(String occupation) {
        List<RequirementFact> asked = new ArrayList<>();
        List<String> skills =
                taxonomy.skillsOf(occupation).stream().map(SkillRelation::skill).toList();
        Stream.generate(() -> skills)
                .limit(skills.isEmpty() ? 0 : drawn.nextInt(5))
                .map(this::one)
                .distinct()
                .forEach(skill -> asked.add(fact(RequirementKind.SKILL, skill, null)));
        if (drawn.nextInt(2) == 0) {
            asked.add(fact(RequirementKind.LANGUAGE, "sv", one(List.of("B1", "B2", "C1"))));
        }
        if (drawn.nextInt(3) == 0) {
            asked.add(fact(RequirementKind.EXPERIENCE, occupation, one(List.of("6", "12", "24", "36"))));
        }
        if (drawn.nextInt(4) == 0) {
            asked.add(fact(RequirementKind.LICENCE, "urn:jobbspar:licence:b", null));
        }
        return asked;
    }

    private RequirementFact fact(RequirementKind kind, String concept, String level) {
        return new RequirementFact(kind, concept, level, drawn.nextBoolean() ? Importance.MUST : Importance.WISH);
    }

    private <T> T one(List<T> of) {
        return of.get(drawn.nextInt(of.size()));
    }
}
