package se.jobbspar.participant.profile;

import java.util.List;
import java.util.stream.Stream;
import se.jobbspar.participant.claim.Experience;
import se.jobbspar.participant.claim.LanguageSkill;
import se.jobbspar.participant.claim.Licence;

/** What a profile is told from others by, as ids and codes: two profiles are close when half of the shorter one is in the other. */
final class Traits {
    private Traits() {}

    static List<String> of(Profile profile) {
        return Stream.of(
                        profile.skillConcepts().stream(),
                        profile.experiences().stream().map(Experience::occupation),
                        profile.educations().stream().map(e -> "education " + e.level() + " " + e.field()),
                        profile.languages().stream().map(LanguageSkill::language),
                        profile.licences().stream().map(Licence::concept))
                .flatMap(traits -> traits)
                .distinct()
                .toList();
    }
}
