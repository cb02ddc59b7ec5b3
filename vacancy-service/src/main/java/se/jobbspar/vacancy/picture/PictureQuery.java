package se.jobbspar.vacancy.picture;

import jakarta.ws.rs.QueryParam;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.QueryValue;
import se.jobbspar.taxonomy.Municipality;
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

    /** Where whole regions are judged: the nation and, of a smaller region, the counties that it lies in. */
    Collection<String> judgedRegions() {
        return isNation()
                ? List.of(Places.NATION)
                : municipalities().stream()
                        .flatMap(code -> Places.sweden().around(code).stream())
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

    /** Where people of the region can go to learn: all of the labour-market regions that it touches. */
    List<String> withinReach() {
        Places sweden = Places.sweden();
        return municipalities().stream()
                .flatMap(code -> sweden.municipality(code).stream())
                .map(Municipality::labourMarketRegion)
                .distinct()
                .flatMap(touched -> sweden.within(touched).stream())
                .toList();
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
        Optional<String> only = QueryValue.fourDigits("occupation", occupation, "5321");
        Optional<Boolean> disagreed = QueryValue.flag("disputed", disputed);
        return picture -> only.map(picture.occupation()::equals).orElse(true)
                && disagreed.map(is -> is == picture.disputed()).orElse(true);
    }
}
