package se.jobbspar.participant.profile;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.FieldError;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;
import se.jobbspar.taxonomy.LanguageCodes;
import se.jobbspar.taxonomy.Places;
import se.jobbspar.taxonomy.SunCodes;

/** Collects what cannot be true in one profile: impossible dates, codes nobody issued, the same claim twice. One per request. */
final class Plausibility {
    /** Nobody in a labour-market programme has worked or studied before this. */
    private static final Wording TOO_EARLY = Wording.of("must not be before 1940", "får inte vara före 1940");

    static final LocalDate EARLIEST = LocalDate.of(1940, 1, 1);

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final LocalDate today;
    private final List<FieldError> errors = new ArrayList<>();

    Plausibility(LocalDate today) {
        this.today = today;
    }

    /** @throws ProblemException 422 with everything that was found */
    void verify(Profile profile) {
        Indexed.each(profile.skills(), "skills", (skill, at) -> past(skill.evidence(), at));
        Indexed.each(profile.experiences(), "experiences", this::experience);
        Indexed.each(profile.educations(), "educations", this::education);
        Indexed.each(profile.languages(), "languages", this::language);
        Indexed.each(profile.licences(), "licences", this::licence);
        Indexed.each(profile.wishes().municipalities(), "wishes.municipalities", this::municipality);
        duplicates(profile);
        if (!errors.isEmpty()) {
            throw ProblemException.of(
                    ProblemType.IMPLAUSIBLE,
                    Wording.of(
                            "The fields named in errors cannot be true.", "Fälten som nämns i errors kan inte stämma."),
                    errors);
        }
    }

    private void experience(Experience claim, String at) {
        month(claim.from(), at + ".from");
        month(claim.to(), at + ".to");
        if (claim.to() != null && claim.to().isBefore(claim.from())) {
            errors.add(FieldError.of(at + ".to", Wording.of("must not be before from", "får inte vara före from")));
        }
        country(claim.country(), at);
        past(claim.evidence(), at);
    }

    private void education(Education claim, String at) {
        if (!SunCodes.isLevel(claim.level())) {
            errors.add(FieldError.of(
                    at + ".level",
                    Wording.of(
                            "is not a SUN 2020 level code of one to three digits",
                            "är ingen nivåkod i SUN 2020 med en till tre siffror")));
        }
        if (claim.field() != null && !SunCodes.isField(claim.field())) {
            errors.add(FieldError.of(
                    at + ".field",
                    Wording.of(
                            "is not a SUN 2020 field code of one to four characters",
                            "är ingen inriktningskod i SUN 2020 med ett till fyra tecken")));
        }
        country(claim.country(), at);
        past(claim.evidence(), at);
    }

    private void language(LanguageSkill claim, String at) {
        if (!LanguageCodes.isCode(claim.language())) {
            errors.add(FieldError.of(
                    at + ".language",
                    Wording.of(
                            "is not the shortest ISO 639 code of a language, such as sv or rom",
                            "är inte den kortaste ISO 639-koden för ett språk, till exempel sv eller rom")));
        }
        if (claim.unassessed()) {
            errors.add(FieldError.of(
                    at, Wording.of("must have at least one modality assessed", "ska ha minst en färdighet bedömd")));
        }
        past(claim.evidence(), at);
    }

    private void licence(Licence claim, String at) {
        if (claim.validUntil() != null && claim.validUntil().isBefore(EARLIEST)) {
            errors.add(FieldError.of(at + ".validUntil", TOO_EARLY));
        }
        past(claim.evidence(), at);
    }

    private void municipality(String code, String at) {
        if (Places.sweden().municipality(code).isEmpty()) {
            errors.add(FieldError.of(
                    at, Wording.of("is not the SCB code of a municipality", "är inte en kommunkod från SCB")));
        }
    }

    private void past(ClaimEvidence evidence, String at) {
        if (evidence.date() != null) {
            within(evidence.date(), at + ".evidence.date");
        }
    }

    private void month(YearMonth month, String at) {
        if (month != null) {
            within(month.atDay(1), at);
        }
    }

    private void within(LocalDate date, String at) {
        if (date.isBefore(EARLIEST)) {
            errors.add(FieldError.of(at, TOO_EARLY));
        } else if (date.isAfter(today)) {
            errors.add(FieldError.of(at, Wording.of("must not be in the future", "får inte ligga i framtiden")));
        }
    }

    private void country(String code, String at) {
        if (code != null && !COUNTRIES.contains(code)) {
            errors.add(FieldError.of(
                    at + ".country", Wording.of("is not an ISO 3166-1 code", "är ingen landskod enligt ISO 3166-1")));
        }
    }

    private void duplicates(Profile profile) {
        once(profile.skills(), "skills", SkillClaim::concept);
        once(profile.experiences(), "experiences", claim -> List.of(claim.occupation(), claim.from()));
        once(
                profile.educations(),
                "educations",
                e -> List.of(e.level(), e.field() + "/" + e.title() + "/" + e.country()));
        once(profile.languages(), "languages", LanguageSkill::language);
        once(profile.licences(), "licences", Licence::concept);
        once(profile.wishes().occupations(), "wishes.occupations", Function.identity());
        once(profile.wishes().municipalities(), "wishes.municipalities", Function.identity());
        once(profile.wishes().workingTimes(), "wishes.workingTimes", Function.identity());
    }

    private <T> void once(List<T> claims, String field, Function<T, ?> key) {
        var seen = new HashSet<Object>();
        Indexed.each(claims, field, (claim, at) -> {
            if (!seen.add(key.apply(claim))) {
                errors.add(FieldError.of(at, Wording.of("is given twice", "är angivet två gånger")));
            }
        });
    }
}
