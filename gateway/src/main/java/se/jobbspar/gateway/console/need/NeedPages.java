package se.jobbspar.gateway.console.need;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import se.jobbspar.contracts.Roles;
import se.jobbspar.gateway.console.Choice;
import se.jobbspar.gateway.console.Days;
import se.jobbspar.gateway.console.Language;
import se.jobbspar.gateway.console.OnBehalf;
import se.jobbspar.gateway.console.Visit;
import se.jobbspar.gateway.console.shortage.Listed;
import se.jobbspar.gateway.console.shortage.Needs;
import se.jobbspar.gateway.console.shortage.Picture;
import se.jobbspar.gateway.console.shortage.Pools;
import se.jobbspar.gateway.console.shortage.SaidOf;
import se.jobbspar.gateway.console.shortage.ShortageClient;
import se.jobbspar.taxonomy.Places;

/** Gathers what is known of an occupation, of the own municipality and what it lies in. */
@RequestScoped
class NeedPages {
    static final int YEARS = 5;

    private static final int ROWS = 20;

    private final ShortageClient shortages;
    private final NeedClient service;
    private final PartsReading parts;
    private final Pools pools;
    private final Visit visit;

    NeedPages(
            @RestClient ShortageClient shortages,
            @RestClient NeedClient service,
            PartsReading parts,
            Pools pools,
            Visit visit) {
        this.shortages = shortages;
        this.service = service;
        this.parts = parts;
        this.pools = pools;
        this.visit = visit;
    }

    /** @throws NotFoundException for an occupation that nobody knows anything of */
    NeedPage of(String occupation, String assumptions) {
        OnBehalf who = visit.onBehalf();
        Language language = visit.language();
        String own = visit.ownMunicipality();
        List<Choice> stated = shortages.assumptions(who, Listed.MOST).choices(assumptions);
        String chosen = stated.stream()
                .filter(Choice::chosen)
                .map(Choice::value)
                .findFirst()
                .orElse(null);
        Picture.Occupation picture = shortages.picture(who, own, occupation, 1, 1).items().stream()
                .findFirst()
                .orElse(null);
        Needs first = needs(who, occupation, nextYear(), chosen);
        return new NeedPage(
                visit.frame(),
                occupation,
                name(picture, first),
                picture == null ? List.of() : SaidOf.all(picture.judgements(), language),
                assessments(who, occupation),
                Coming.of(years(who, occupation, first, chosen), language),
                first.countedOn(),
                first.assumptions(),
                stated,
                parts.of(occupation, first, chosen),
                pools(who, occupation),
                visit.hasRole(Roles.HR),
                service.trainings(who, occupation, true, ROWS).items(),
                service.tracks(who, occupation, true, ROWS).items(),
                visit.done("saved"));
    }

    private static String name(Picture.Occupation picture, Needs needs) {
        return Stream.concat(
                        Stream.ofNullable(picture).map(Picture.Occupation::name),
                        needs.items().stream().map(Needs.Need::name))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private Years years(OnBehalf who, String occupation, Needs first, String assumptions) {
        SequencedMap<Integer, Needs.Need> years = new LinkedHashMap<>();
        for (int year = nextYear(); year < nextYear() + YEARS; year++) {
            Needs needs = year == nextYear() ? first : needs(who, occupation, year, assumptions);
            years.put(year, needs.items().stream().findFirst().orElseGet(() -> Needs.Need.unknown(occupation)));
        }
        return new Years(years);
    }

    private Needs needs(OnBehalf who, String occupation, int year, String assumptions) {
        return shortages.needs(who, visit.ownMunicipality(), occupation, year, assumptions, 1, 1);
    }

    /** Those who live in the municipality, its labour-market region, its county and anywhere; jobseekers are not HR's to know of (ADR 24). */
    private List<PoolRow> pools(OnBehalf who, String occupation) {
        if (visit.hasRole(Roles.HR)) {
            return List.of();
        }
        return Places.sweden().around(visit.ownMunicipality()).reversed().stream()
                .flatMap(region -> Stream.ofNullable(pools.of(List.of(occupation), region, who, Pools.PAGE)
                                .get(occupation))
                        .map(pool -> PoolRow.of(region, pool, visit.language())))
                .toList();
    }

    private List<SaidOf> assessments(OnBehalf who, String occupation) {
        String own = visit.ownMunicipality();
        return service.assessments(who, own, occupation, Listed.MOST).items().stream()
                .flatMap(one -> SaidOf.all(List.of(one.judged(own)), visit.language()).stream())
                .toList();
    }

    private static int nextYear() {
        return Days.today().getYear() + 1;
    }
}
