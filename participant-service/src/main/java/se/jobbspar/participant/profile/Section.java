package se.jobbspar.participant.profile;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import se.jobbspar.participant.claim.Claim;
import se.jobbspar.participant.claim.Education;
import se.jobbspar.participant.claim.Experience;
import se.jobbspar.participant.claim.LanguageSkill;
import se.jobbspar.participant.claim.Licence;
import se.jobbspar.participant.claim.SkillClaim;

/**
 * One kind of rows of a profile.
 *
 * @param name its last part in an address
 * @param rows the rows of a profile
 * @param max how many rows a profile has at most
 * @param key the field that tells the rows apart
 */
public record Section<C extends Claim<C>>(String name, Function<Profile, List<C>> rows, int max, String key) {
    public static final Section<SkillClaim> SKILLS =
            new Section<>("skills", Profile::skills, Profile.MAX_SKILLS, "concept");
    public static final Section<Experience> EXPERIENCES =
            new Section<>("experiences", Profile::experiences, Profile.MAX_EXPERIENCES, "occupation");
    public static final Section<Education> EDUCATIONS =
            new Section<>("educations", Profile::educations, Profile.MAX_EDUCATIONS, "level");
    public static final Section<LanguageSkill> LANGUAGES =
            new Section<>("languages", Profile::languages, Profile.MAX_LANGUAGES, "language");
    public static final Section<Licence> LICENCES =
            new Section<>("licences", Profile::licences, Profile.MAX_LICENCES, "concept");

    private static final List<Section<?>> ALL = List.of(SKILLS, EXPERIENCES, EDUCATIONS, LANGUAGES, LICENCES);

    /** The ids of all rows of a profile, of every kind. */
    static List<UUID> ids(Profile profile) {
        return ALL.stream()
                .flatMap(section -> section.rows().apply(profile).stream())
                .<UUID>map(Claim::id)
                .toList();
    }

    /** These rows when this is the section, else what there is. */
    @SuppressWarnings("unchecked")
    <D extends Claim<D>> List<D> in(Section<D> section, List<C> these, List<D> otherwise) {
        return equals(section) ? (List<D>) these : otherwise;
    }
}
