package se.jobbspar.matching.matchlist;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import se.jobbspar.contracts.participant.v1.EducationFact;
import se.jobbspar.contracts.participant.v1.LanguageFact;
import se.jobbspar.contracts.participant.v1.LicenceFact;
import se.jobbspar.matching.matchlist.InlineWishes.Unwanted;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.vocabulary.ClaimCheck;
import se.jobbspar.vocabulary.ConceptCheck;

/** A profile that comes with a request, with ids and codes as we keep them: one concept has one id, one language one code. */
final class CanonicalProfile {
    private CanonicalProfile() {}

    /** @throws se.jobbspar.rest.ProblemException 422 with every concept that the taxonomy does not have */
    static InlineProfile of(InlineProfile given, Taxonomy taxonomy) {
        ConceptCheck concepts = new ConceptCheck(taxonomy);
        InlineProfile profile = new InlineProfile(
                given.municipality(),
                map(
                        given.skills(),
                        "skills",
                        (s, at) -> new InlineSkill(
                                concepts.canonical(s.concept(), ConceptType.SKILL, at + ".concept"),
                                s.level(),
                                s.answer(),
                                s.evidence())),
                map(
                        given.experiences(),
                        "experiences",
                        (e, at) -> new InlineExperience(
                                concepts.canonical(e.occupation(), ConceptType.OCCUPATION, at + ".occupation"),
                                e.months(),
                                e.from(),
                                e.to(),
                                e.evidence())),
                map(
                        given.educations(),
                        "educations",
                        (e, at) -> new EducationFact(
                                ClaimCheck.level(e.level()),
                                ClaimCheck.field(e.field()),
                                e.recognition(),
                                e.completed(),
                                e.evidence())),
                map(given.languages(), "languages", (l, at) -> canonical(l)),
                map(
                        given.licences(),
                        "licences",
                        (l, at) -> new LicenceFact(
                                concepts.canonical(l.concept(), ConceptType.LICENCE, at + ".concept"),
                                l.validUntil(),
                                l.evidence())),
                canonical(given.wishes(), concepts));
        concepts.verify();
        return profile;
    }

    private static InlineWishes canonical(InlineWishes given, ConceptCheck concepts) {
        Unwanted not = given.not();
        return new InlineWishes(
                map(
                        given.occupations(),
                        "wishes.occupations",
                        (wish, at) -> concepts.canonical(wish, ConceptType.OCCUPATION, at)),
                given.municipalities(),
                given.workingTimes(),
                new Unwanted(
                        map(
                                not.occupations(),
                                "wishes.not.occupations",
                                (occupation, at) -> concepts.canonical(occupation, ConceptType.OCCUPATION, at)),
                        not.workingTimes(),
                        map(
                                not.tasks(),
                                "wishes.not.tasks",
                                (task, at) -> concepts.canonical(task, ConceptType.SKILL, at))));
    }

    private static LanguageFact canonical(LanguageFact l) {
        return new LanguageFact(
                ClaimCheck.language(l.language()),
                l.listening(),
                l.reading(),
                l.spokenInteraction(),
                l.spokenProduction(),
                l.writing(),
                l.evidence());
    }

    private static <T> List<T> map(List<T> facts, String field, BiFunction<T, String, T> mapping) {
        return IntStream.range(0, facts.size())
                .mapToObj(i -> mapping.apply(facts.get(i), InlineProfileCheck.path(field) + "[" + i + "]"))
                .toList();
    }
}
