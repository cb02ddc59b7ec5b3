package se.jobbspar.vacancy.opening;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import se.jobbspar.contracts.vacancy.v1.VacancyStatus;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.Conditions;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.QueryValue;
import se.jobbspar.rest.Today;
import se.jobbspar.rest.WireName;
import se.jobbspar.taxonomy.Places;
import se.jobbspar.taxonomy.TextKey;
import se.jobbspar.vacancy.employer.EmployerView;
import se.jobbspar.vocabulary.Regions;

/** Which vacancies a list shows; a {@code @BeanParam}. All filters given must hold. */
public class VacancyFilter {
    @QueryParam("status")
    String status;

    @QueryParam("occupationGroup")
    String occupationGroup;

    @QueryParam("municipality")
    String municipality;

    @QueryParam("county")
    String county;

    @QueryParam("region")
    String region;

    @QueryParam("employer")
    String employer;

    @QueryParam("extent")
    String extent;

    @QueryParam("publishedSince")
    String publishedSince;

    @QueryParam("own")
    String own;

    @QueryParam("q")
    String q;

    @QueryParam("sort")
    String sort;

    /** @throws ProblemException 400 for a value no vacancy can have */
    Conditions conditions(EmployerView view) {
        Conditions conditions = seenBy(view)
                .and(
                        "v.status = :status",
                        "status",
                        WireName.parse("status", status, VacancyStatus.class).orElse(null))
                .and(
                        "v.content.occupationGroup = :group",
                        "group",
                        QueryValue.fourDigits("occupationGroup", occupationGroup, "5321")
                                .orElse(null))
                .and(
                        within(":municipality"),
                        "municipality",
                        QueryValue.fourDigits("municipality", municipality, "1880")
                                .orElse(null))
                .and(within(":county"), "county", countyCode())
                .and("v.announcedAt >= :since", "since", since())
                // Of the main workplace alone, as regions are counted: a number opens to a list of as many.
                .and(
                        "v.content.municipality in :region",
                        "region",
                        region == null ? null : Regions.municipalities(region))
                .and(
                        "v.employer.id = :employer",
                        "employer",
                        QueryValue.uuid("employer", employer).orElse(null))
                .contains("v.titleKey", TextKey.of(q));
        WireName.parse("extent", extent, FullOrPart.class).map(FullOrPart::hql).ifPresent(conditions::where);
        return conditions;
    }

    /** What the caller sees, or of it only what the caller acts for. */
    private Conditions seenBy(EmployerView view) {
        String seen = QueryValue.flag("own", own).orElse(false) ? "1 = 0" : "v.announced";
        Conditions all = new Conditions();
        return switch (view) {
            case EmployerView.Whole whole -> all;
            case EmployerView.Own employers -> all.and("v.employer.id in :own", "own", employers.employers());
            case EmployerView.Units units ->
                all.and(
                        "(" + seen + " or v.employer.sector = MUNICIPAL and v.employer.municipality = :unitsOf)",
                        "unitsOf",
                        units.municipality().digits());
            case EmployerView.Keeper keeper -> all.where(seen);
            case EmployerView.Public everybody -> all.where(seen);
        };
    }

    /**
     * HQL that is true where one of the workplaces is; a municipality's code begins with its county's. The others are read as the
     * text that they are in JSON, in less than half of the time that a path in JSON takes.
     *
     * @param code the parameter with the code
     */
    private static String within(String code) {
        return "(v.content.municipality like " + code + " || '%' or"
                + " cast(sql('? ->> ''otherMunicipalities''', v.content.terms) as String) like '%\"' || " + code
                + " || '%')";
    }

    VacancyOrder order() {
        return WireName.parse("sort", sort, VacancyOrder.class).orElse(VacancyOrder.CHANGED);
    }

    private Instant since() {
        return Today.parse("publishedSince", publishedSince)
                .map(Today::beginningOf)
                .orElse(null);
    }

    private String countyCode() {
        if (county != null && Places.sweden().county(county).isEmpty()) {
            throw ProblemException.validation(
                    "county", Wording.of("must be the code of a county", "ska vara koden för ett län"));
        }
        return county;
    }
}
