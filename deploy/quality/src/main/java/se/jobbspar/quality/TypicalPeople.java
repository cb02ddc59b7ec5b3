package se.jobbspar.quality;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import se.jobbspar.contracts.participant.v1.Cefr;
import se.jobbspar.contracts.participant.v1.ExperienceFact;
import se.jobbspar.contracts.participant.v1.LanguageFact;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.participant.v1.SkillFact;
import se.jobbspar.contracts.participant.v1.WishFact;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.taxonomy.WeightedSkill;

/**
 * For each ad somebody who has worked three years in its occupation, with every second of the skills that tell it most, and no
 * paper: an ad of that occupation is among the first three of all.
 */
final class TypicalPeople implements QualitySet {
    private static final int MONTHS = 36;
    private static final int SKILLS = 12;
    private static final int FIRST = 3;

    private final Taxonomy taxonomy;
    private final List<Ad> ads;
    private final Ranking<Ad> ranking;

    TypicalPeople(Taxonomy taxonomy, List<Ad> ads, Ranking<Ad> ranking) {
        this.taxonomy = taxonomy;
        this.ads = ads;
        this.ranking = ranking;
    }

    @Override
    public String id() {
        return "Q6";
    }

    @Override
    public String what() {
        return "a typical person of an ad's occupation finds an ad of it among the first three";
    }

    @Override
    public Measured measure() {
        List<String> failures = new ArrayList<>();
        for (Ad ad : ads) {
            List<Ad> found = ranking.of(person(ad.occupation()), FIRST).stream()
                    .map(Ranking.Place::target)
                    .toList();
            if (found.stream().noneMatch(other -> other.occupation().equals(ad.occupation()))) {
                failures.add(
                        ad.headline() + ": " + found.stream().map(Ad::headline).toList());
            }
        }
        double share = 100.0 * (ads.size() - failures.size()) / ads.size();
        return new Measured("%.1f %% of %d".formatted(share, ads.size()), "≥ 95 %", share >= 95, failures);
    }

    private ParticipantSnapshot person(String occupation) {
        List<String> telling = taxonomy.tellingSkills(List.of(occupation)).stream()
                .limit(SKILLS)
                .map(WeightedSkill::skill)
                .toList();
        return new ParticipantSnapshot(
                new UUID(6, occupation.hashCode()),
                1,
                "ORE-2B2B",
                "1880",
                List.of("1880"),
                Instant.EPOCH,
                IntStream.range(0, telling.size())
                        .filter(i -> i % 2 == 0)
                        .mapToObj(i -> new SkillFact(telling.get(i), 2, null))
                        .toList(),
                List.of(new ExperienceFact(occupation, MONTHS, null)),
                List.of(),
                List.of(new LanguageFact("sv", Cefr.B2, Cefr.B2, Cefr.B2, Cefr.B2, Cefr.B2, null)),
                List.of(),
                WishFact.NONE);
    }
}
