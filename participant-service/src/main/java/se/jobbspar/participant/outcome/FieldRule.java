package se.jobbspar.participant.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.jobbspar.contracts.wording.AcceptLanguage;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.participant.claim.Education;
import se.jobbspar.participant.claim.Experience;
import se.jobbspar.participant.profile.Profile;
import se.jobbspar.taxonomy.Qualification;
import se.jobbspar.taxonomy.Qualifications;
import se.jobbspar.taxonomy.SunCode;
import se.jobbspar.taxonomy.SunCodes;
import se.jobbspar.taxonomy.Taxonomy;

/**
 * Proposes whether a job is in the right field: it is when earlier work is near it ({@link Taxonomy#nearGroups}), or an earlier
 * education has a field that the job's SSYK group asks for ({@link Qualifications}). What began on the job's first day or later
 * is not earlier.
 */
@ApplicationScoped
public class FieldRule {
    /** Per cent. As near as SSYK puts two groups side by side: the branch, which is what "rätt bransch" asks about. */
    private static final int NEAR = 45;

    private static final int MOST_REASONS = 4;

    private static final Wording NOTHING_EARLIER = Wording.of(
            "The profile holds no earlier work and no field of education to judge by.",
            "Profilen har varken tidigare arbete eller någon utbildningsinriktning att bedöma efter.");

    private final Taxonomy taxonomy;

    public FieldRule(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** @param from the job's first day */
    FieldProposal propose(Profile profile, Job job, LocalDate from) {
        List<Near> works = profile.experiences().stream()
                .filter(work -> work.from().first().isBefore(from))
                .map(work -> near(work, job))
                .sorted(Comparator.comparingInt(Near::percent).reversed())
                .toList();
        List<Education> educations = profile.educations().stream()
                .filter(education -> education.field() != null)
                .filter(education -> education.completed() == null
                        || education.completed().first().isBefore(from))
                .toList();
        List<Wording> reasons = new ArrayList<>();
        works.stream().filter(work -> work.percent() >= NEAR).map(this::isNear).forEach(reasons::add);
        educations.stream()
                .filter(education -> isAskedFor(education.field(), job))
                .map(FieldRule::isInTheField)
                .forEach(reasons::add);
        if (!reasons.isEmpty()) {
            return new FieldProposal(RightField.Answer.YES, first(reasons.stream()));
        }
        works.stream().map(this::isFar).forEach(reasons::add);
        educations.stream().map(FieldRule::isInAnotherField).forEach(reasons::add);
        return reasons.isEmpty()
                ? new FieldProposal(null, List.of(NOTHING_EARLIER))
                : new FieldProposal(RightField.Answer.NO, first(reasons.stream()));
    }

    private static List<Wording> first(Stream<Wording> reasons) {
        return reasons.distinct().limit(MOST_REASONS).toList();
    }

    /** Earlier work, and how near the job is to it, in per cent. */
    private record Near(String occupation, int percent) {}

    private Near near(Experience work, Job job) {
        int percent = taxonomy.ssykOf(job.occupation()).stream()
                .mapToInt(ssyk -> taxonomy.nearGroups(work.occupation()).getOrDefault(ssyk, 0))
                .max()
                .orElse(0);
        return new Near(work.occupation(), percent);
    }

    private boolean isAskedFor(String field, Job job) {
        return taxonomy.ssykOf(job.occupation()).stream()
                .map(Qualifications::of)
                .filter(asked -> !asked.fields().isEmpty())
                .anyMatch((Qualification asked) -> asked.isField(field));
    }

    private Wording isNear(Near work) {
        return Wording.of(
                "Earlier work as %s is %d per cent near the job.".formatted(english(work), work.percent()),
                "Tidigare arbete som %s ligger %d procent nära jobbet.".formatted(swedish(work), work.percent()));
    }

    private Wording isFar(Near work) {
        return Wording.of(
                "Earlier work as %s is only %d per cent near the job; %d is taken for the same field."
                        .formatted(english(work), work.percent(), NEAR),
                "Tidigare arbete som %s ligger bara %d procent nära jobbet; från %d räknas det som samma bransch."
                        .formatted(swedish(work), work.percent(), NEAR));
    }

    private static Wording isInTheField(Education education) {
        return Wording.of(
                "The job asks for an education in %s.".formatted(name(education)),
                "Jobbet efterfrågar en utbildning inom %s.".formatted(name(education)));
    }

    private static Wording isInAnotherField(Education education) {
        return Wording.of(
                "The job does not ask for an education in %s.".formatted(name(education)),
                "Jobbet efterfrågar ingen utbildning inom %s.".formatted(name(education)));
    }

    /** SUN's own name, which it has in Swedish alone. */
    private static String name(Education education) {
        return SunCodes.field(education.field()).map(SunCode::name).orElse(education.field());
    }

    private String english(Near work) {
        return label(work, Locale.ENGLISH);
    }

    private String swedish(Near work) {
        return label(work, AcceptLanguage.SWEDISH);
    }

    private String label(Near work, Locale language) {
        return taxonomy.find(work.occupation())
                .map(concept -> concept.label(language))
                .orElse(work.occupation());
    }
}
