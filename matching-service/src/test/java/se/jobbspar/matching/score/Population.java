package se.jobbspar.matching.score;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.jobbspar.contracts.participant.v1.Cefr;
import se.jobbspar.contracts.participant.v1.EducationFact;
import se.jobbspar.contracts.participant.v1.Evidence;
import se.jobbspar.contracts.participant.v1.EvidenceKind;
import se.jobbspar.contracts.participant.v1.ExperienceFact;
import se.jobbspar.contracts.participant.v1.LanguageFact;
import se.jobbspar.contracts.participant.v1.LicenceFact;
import se.jobbspar.contracts.participant.v1.PartialDate;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.participant.v1.Pool;
import se.jobbspar.contracts.participant.v1.Recognition;
import se.jobbspar.contracts.participant.v1.SkillAnswer;
import se.jobbspar.contracts.participant.v1.SkillFact;
import se.jobbspar.contracts.participant.v1.UnwantedFact;
import se.jobbspar.contracts.participant.v1.WishFact;
import se.jobbspar.contracts.participant.v1.WorkingTime;
import se.jobbspar.contracts.shortage.v1.Outlook;
import se.jobbspar.contracts.shortage.v1.ShortageOccupationSnapshot;
import se.jobbspar.contracts.shortage.v1.Situation;
import se.jobbspar.contracts.vacancy.v1.Importance;
import se.jobbspar.contracts.vacancy.v1.RequirementFact;
import se.jobbspar.contracts.vacancy.v1.RequirementKind;
import se.jobbspar.contracts.vacancy.v1.VacancySnapshot;
import se.jobbspar.contracts.vacancy.v1.VacancyStatus;
import se.jobbspar.taxonomy.Concept;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.taxonomy.SkillRelation;
import se.jobbspar.taxonomy.Taxonomy;

/** Random people and demands over a taxonomy, half mapped and contradictory ones included. The same seed gives the same ones. */
public final class Population {
    public static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    public static final List<String> MUNICIPALITIES = List.of("1880", "1883", "0580", "0581", "0180");

    /** May see everybody who looks for work. */
    public static final String POOL = "9999";

    /** May see everybody who is staff. */
    public static final String STAFF = "9999-staff";

    private static final Instant WRITTEN = Instant.parse("2026-10-01T08:00:00Z");
    private static final List<String> SUN_LEVELS = List.of("1", "206", "330", "337", "413", "537", "547", "640", "999");
    private static final List<String> SUN_FIELDS =
            List.of("0", "3", "34", "345", "4", "5", "52", "582", "7", "72", "723");
    private static final List<String> LANGUAGES = List.of("sv", "en", "ar", "so", "prs");

    private final Random random;
    private final Taxonomy taxonomy;
    private final List<String> skills;
    private final List<String> occupations;
    private final List<String> licences;
    private final List<String> groups;

    public Population(long seed, Taxonomy taxonomy) {
        this.random = new Random(seed);
        this.taxonomy = taxonomy;
        this.skills = ids(ConceptType.SKILL).toList();
        this.occupations = ids(ConceptType.OCCUPATION).toList();
        this.licences = ids(ConceptType.LICENCE).limit(12).toList();
        this.groups = occupations.stream()
                .flatMap(occupation -> taxonomy.ssykOf(occupation).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<String> ids(ConceptType type) {
        return taxonomy.concepts().stream()
                .filter(concept -> concept.type() == type)
                .map(Concept::id)
                .sorted();
    }

    public ParticipantSnapshot person() {
        return person(new UUID(random.nextLong(), random.nextLong()), 1);
    }

    /** One in twelve has an empty profile, one in ten or so is withheld; every category is empty now and then. */
    public ParticipantSnapshot person(UUID id, long version) {
        boolean empty = oneIn(12);
        String home = any(MUNICIPALITIES);
        List<String> sharing = oneIn(3) ? List.of(home, POOL, any(MUNICIPALITIES)) : List.of(home, POOL);
        Pool pool = Pool.values()[Math.floorMod(id.hashCode(), Pool.values().length)];
        return new ParticipantSnapshot(
                id,
                version,
                "TST-" + random.nextInt(10_000),
                home,
                pool == Pool.PERMANENT_STAFF ? List.of(home + "-staff", STAFF) : sharing,
                WRITTEN,
                empty ? List.of() : skills(),
                empty ? List.of() : some(3, this::experience),
                empty ? List.of() : some(3, this::education),
                empty ? List.of() : some(4, this::language),
                empty ? List.of() : some(3, this::licence),
                empty ? WishFact.NONE : wishes(),
                pool,
                id.hashCode() % 10 == 0);
    }

    /** Those of an occupation in part, and some that have nothing to do with it. */
    private List<SkillFact> skills() {
        if (oneIn(8)) {
            return List.of();
        }
        List<SkillFact> facts = new ArrayList<>();
        for (SkillRelation relation : taxonomy.skillsOf(any(occupations))) {
            if (random.nextInt(100) < (relation.essential() ? 60 : 20)) {
                facts.add(skill(relation.skill()));
            }
        }
        facts.addAll(some(6, () -> skill(any(skills))));
        return facts;
    }

    private SkillFact skill(String concept) {
        SkillAnswer answer = oneIn(3) ? any(List.of(SkillAnswer.values())) : null;
        return new SkillFact(concept, 1 + random.nextInt(4), answer, evidence());
    }

    private ExperienceFact experience() {
        int months = 1 + random.nextInt(120);
        YearMonth from = oneIn(3) ? null : YearMonth.from(TODAY).minusMonths(months + random.nextInt(200));
        YearMonth to = from == null || oneIn(4) ? null : from.plusMonths(months - 1L);
        return new ExperienceFact(any(occupations), months, from, to, evidence());
    }

    private EducationFact education() {
        return new EducationFact(
                any(SUN_LEVELS), oneIn(4) ? null : any(SUN_FIELDS), any(List.of(Recognition.values())), evidence());
    }

    private LanguageFact language() {
        return new LanguageFact(any(LANGUAGES), cefr(), cefr(), cefr(), cefr(), cefr(), evidence());
    }

    private Cefr cefr() {
        return oneIn(2) ? null : any(List.of(Cefr.values()));
    }

    private LicenceFact licence() {
        LocalDate until = oneIn(2) ? null : TODAY.plusDays(random.nextInt(200) - 100L);
        return new LicenceFact(any(licences), until, evidence());
    }

    private WishFact wishes() {
        return new WishFact(
                some(3, () -> any(occupations)),
                some(4, () -> any(MUNICIPALITIES)),
                some(4, () -> any(List.of(WorkingTime.values()))),
                oneIn(2)
                        ? null
                        : new UnwantedFact(
                                some(2, () -> any(occupations)),
                                some(2, () -> any(List.of(WorkingTime.values()))),
                                some(2, () -> any(skills))));
    }

    private Evidence evidence() {
        return oneIn(5)
                ? null
                : new Evidence(
                        any(List.of(EvidenceKind.values())),
                        oneIn(2) ? null : PartialDate.of(TODAY.minusYears(random.nextInt(30))));
    }

    public VacancySnapshot vacancy() {
        return vacancy(new UUID(random.nextLong(), random.nextLong()), 1);
    }

    /** One in three states no requirement; some name no occupation and some no group; some are in several places or in none. */
    public VacancySnapshot vacancy(UUID id, long version) {
        String occupation = any(occupations);
        List<String> ssyk = taxonomy.ssykOf(occupation);
        return new VacancySnapshot(
                id,
                version,
                oneIn(6) ? any(List.of(VacancyStatus.values())) : VacancyStatus.PUBLISHED,
                new UUID(0, random.nextInt(20)),
                "Job " + random.nextInt(10_000),
                oneIn(6) ? null : occupation,
                oneIn(4) || ssyk.isEmpty() ? null : ssyk.getFirst(),
                oneIn(6) ? null : any(MUNICIPALITIES),
                oneIn(4) ? some(3, () -> any(MUNICIPALITIES)) : List.of(),
                oneIn(8),
                some(3, () -> any(List.of(WorkingTime.values()))),
                oneIn(3) ? List.of() : requirements(occupation),
                oneIn(3) ? null : TODAY.plusDays(random.nextInt(60) - 10L),
                WRITTEN);
    }

    private List<RequirementFact> requirements(String occupation) {
        List<RequirementFact> facts = new ArrayList<>();
        for (SkillRelation relation : taxonomy.skillsOf(occupation)) {
            if (oneIn(3)) {
                facts.add(requirement(RequirementKind.SKILL, relation.skill(), levelOrNull(4)));
            }
        }
        facts.addAll(some(3, () -> requirement(RequirementKind.SKILL, any(skills), levelOrNull(4))));
        facts.addAll(some(2, () -> requirement(RequirementKind.EXPERIENCE, any(occupations), levelOrNull(48))));
        facts.addAll(some(4, this::educationRequirement));
        facts.addAll(some(3, () -> requirement(RequirementKind.LANGUAGE, any(LANGUAGES), cefrName())));
        facts.addAll(some(2, () -> requirement(RequirementKind.LANGUAGE, any(LANGUAGES) + ":writing", cefrName())));
        facts.addAll(some(2, () -> requirement(RequirementKind.LICENCE, any(licences), null)));
        return facts;
    }

    private RequirementFact educationRequirement() {
        return requirement(
                RequirementKind.EDUCATION, oneIn(3) ? null : any(SUN_FIELDS), oneIn(3) ? null : any(SUN_LEVELS));
    }

    private RequirementFact requirement(RequirementKind kind, String concept, String level) {
        return new RequirementFact(kind, concept, level, oneIn(3) ? Importance.MUST : Importance.WISH);
    }

    private String levelOrNull(int most) {
        return oneIn(2) ? null : String.valueOf(1 + random.nextInt(most));
    }

    private String cefrName() {
        return Optional.ofNullable(cefr()).map(Cefr::name).orElse(null);
    }

    public ShortageOccupationSnapshot shortage() {
        return shortage(new UUID(random.nextLong(), random.nextLong()), 1);
    }

    /** Of one group, now and then of several; judged for the nation or a county. */
    public ShortageOccupationSnapshot shortage(UUID id, long version) {
        List<String> ssyk = new ArrayList<>(some(3, () -> any(groups)));
        ssyk.add(any(groups));
        return new ShortageOccupationSnapshot(
                id,
                version,
                "Occupation " + random.nextInt(10_000),
                oneIn(4) ? ssyk.stream().distinct().toList() : ssyk.subList(0, 1),
                any(List.of("00", "18", "05", "01")),
                oneIn(8) ? null : any(List.of(Situation.values())),
                any(List.of(Outlook.values())),
                "2026-1",
                "test",
                WRITTEN);
    }

    public boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    public <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Fewer than {@code most}, none included. */
    private <T> List<T> some(int most, Supplier<T> one) {
        return Stream.generate(one).limit(random.nextInt(most)).toList();
    }
}
