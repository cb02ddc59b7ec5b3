package se.jobbspar.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import se.jobbspar.contracts.participant.v1.PartialDate;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.FieldError;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.ProblemType;
import se.jobbspar.taxonomy.LanguageCodes;
import se.jobbspar.taxonomy.Places;
import se.jobbspar.taxonomy.SunCode;
import se.jobbspar.taxonomy.SunCodes;

/**
 * The rules of the claims of a profile, the same whether it is recorded or comes with a request: codes that somebody issued, days
 * that can be, nothing twice. Collects what cannot be true, so that a caller learns of all at once. Not thread-safe; one per
 * request.
 */
public final class ClaimCheck {
    /** Nobody in a labour-market programme has worked or studied before this. */
    private static final LocalDate EARLIEST = LocalDate.of(1940, 1, 1);

    private static final Wording TOO_EARLY = Wording.of("must not be before 1940", "får inte vara före 1940");

    private static final Wording WANTED_AND_UNWANTED =
            Wording.of("is both wanted and unwanted", "är både önskat och oönskat");

    private final LocalDate today;
    private final List<FieldError> errors = new ArrayList<>();

    public ClaimCheck(LocalDate today) {
        this.today = today;
    }

    /** The SUN 2020 level for a code or a JobTech id; what was given when it is neither. */
    public static String level(String given) {
        return SunCodes.level(given).map(SunCode::code).orElse(given);
    }

    /** The SUN 2020 field for a code or a JobTech id; what was given when it is neither. */
    public static String field(String given) {
        return SunCodes.field(given).map(SunCode::code).orElse(given);
    }

    /** The one code that a language is stored under. */
    public static String language(String given) {
        return given == null ? null : LanguageCodes.canonical(given);
    }

    /** @param field may be null */
    public void education(String level, String field, String at) {
        refuseUnless(
                SunCodes.isLevel(level),
                at + ".level",
                Wording.of(
                        "is not a SUN 2020 level code of one to three digits",
                        "är ingen nivåkod i SUN 2020 med en till tre siffror"));
        refuseUnless(
                field == null || SunCodes.isField(field),
                at + ".field",
                Wording.of(
                        "is not a SUN 2020 field code of one to four characters",
                        "är ingen inriktningskod i SUN 2020 med ett till fyra tecken"));
    }

    public void language(String code, boolean assessed, String at) {
        refuseUnless(
                LanguageCodes.isCode(code),
                at + ".language",
                Wording.of(
                        "is not the shortest ISO 639 code of a language, such as sv or rom",
                        "är inte den kortaste ISO 639-koden för ett språk, till exempel sv eller rom"));
        refuseUnless(
                assessed,
                at,
                Wording.of("must have at least one modality assessed", "ska ha minst en färdighet bedömd"));
    }

    public void municipality(String code, String at) {
        refuseUnless(
                Places.sweden().municipality(code).isPresent(),
                at,
                Wording.of("is not the SCB code of a municipality", "är inte en kommunkod från SCB"));
    }

    /** @param date when something began, ended or was shown; may be null */
    public void past(PartialDate date, String at) {
        plausible(date == null ? null : date.first(), at);
        refuseUnless(
                date == null || !date.first().isAfter(today),
                at,
                Wording.of("must not be in the future", "får inte ligga i framtiden"));
    }

    /** @param day of something that happened; may be null */
    public void happened(LocalDate day, String at) {
        past(day == null ? null : PartialDate.of(day), at);
    }

    /**
     * When something began and ended.
     *
     * @param from null when nobody says when it began
     * @param to null while it goes on
     */
    public void period(PartialDate from, PartialDate to, String at) {
        past(from, at + ".from");
        past(to, at + ".to");
        refuseUnless(
                to == null || from == null || !to.last().isBefore(from.first()),
                at + ".to",
                Wording.of("must not be before from", "får inte vara före from"));
    }

    /** @param day that may be to come; may be null */
    public void plausible(LocalDate day, String at) {
        refuseUnless(day == null || !day.isBefore(EARLIEST), at, TOO_EARLY);
    }

    /** @param key what two claims must not share */
    public <T> void once(List<T> claims, String path, Function<T, ?> key) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < claims.size(); i++) {
            refuseUnless(
                    seen.add(key.apply(claims.get(i))),
                    path + "[" + i + "]",
                    Wording.of("is given twice", "är angivet två gånger"));
        }
    }

    /** Nothing is unwanted twice, and nothing that is wanted too: then both places are named, for either may be the slip. */
    public <T> void unwanted(List<T> unwanted, String path, List<T> wanted, String wantedPath) {
        once(unwanted, path, Function.identity());
        for (int i = 0; i < unwanted.size(); i++) {
            int both = wanted.indexOf(unwanted.get(i));
            refuseUnless(both < 0, wantedPath + "[" + both + "]", WANTED_AND_UNWANTED);
            refuseUnless(both < 0, path + "[" + i + "]", WANTED_AND_UNWANTED);
        }
    }

    /** @param at path in the request; where a claim is the whole request, its fields have no path before them */
    public void refuseUnless(boolean fine, String at, Wording message) {
        if (!fine) {
            errors.add(FieldError.of(at.startsWith(".") ? at.substring(1) : at, message));
        }
    }

    /** @throws ProblemException 422 with everything that was found */
    public void verify() {
        if (!errors.isEmpty()) {
            throw ProblemException.of(
                    ProblemType.IMPLAUSIBLE,
                    Wording.of(
                            "The fields named in errors cannot be true.", "Fälten som nämns i errors kan inte stämma."),
                    errors);
        }
    }
}
