package se.jobbspar.vacancy.picture;

import jakarta.ws.rs.QueryParam;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.taxonomy.Places;
import se.jobbspar.vocabulary.Regions;

/** Which occupations of which region are shown; a {@code @BeanParam}. */
public class PictureQuery {
    @QueryParam("region")
    String region;

    @QueryParam("occupation")
    String occupation;

    @QueryParam("disputed")
    String disputed;

    /** Where whole regions are judged: what the region is, and what it lies in. */
    Collection<String> judgedRegions() {
        Places sweden = Places.sweden();
        return sweden.municipality(region).isPresent()
                ? sweden.around(region)
                : Stream.of(Places.NATION, region)
                        .filter(code -> code != null)
                        .distinct()
                        .toList();
    }

    /**
     * The municipalities that the region is, or is made of; all of the nation.
     *
     * @throws ProblemException 400 for what is no region
     */
    List<String> municipalities() {
        return Regions.municipalities(region());
    }

    /** SCB code; the nation where none is given. */
    String region() {
        return isNation() ? Places.NATION : region;
    }

    boolean isNation() {
        return region == null || region.equals(Places.NATION);
    }

    /**
     * Which pictures are asked for.
     *
     * @throws ProblemException 400 for a value that none can have
     */
    Predicate<ShortagePicture> asked() {
        if (occupation != null && !occupation.matches("\\d{4}")) {
            throw ProblemException.validation(
                    "occupation",
                    Wording.of("must be four digits, such as 5321", "ska vara fyra siffror, till exempel 5321"));
        }
        if (disputed != null && !List.of("true", "false").contains(disputed)) {
            throw ProblemException.validation(
                    "disputed", Wording.of("must be true or false", "ska vara true eller false"));
        }
        return picture -> (occupation == null || occupation.equals(picture.occupation()))
                && (disputed == null || disputed.equals(String.valueOf(picture.disputed())));
    }
}
