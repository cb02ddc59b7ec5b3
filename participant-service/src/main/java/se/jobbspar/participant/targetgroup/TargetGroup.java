package se.jobbspar.participant.targetgroup;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.jobbspar.contracts.participant.v1.Pool;
import se.jobbspar.contracts.participant.v1.Recognition;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.rest.Conditions;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.rest.Today;
import se.jobbspar.rest.WireName;
import se.jobbspar.taxonomy.LanguageCodes;
import se.jobbspar.taxonomy.SunCode;
import se.jobbspar.taxonomy.SunCodes;

/**
 * A group of people by what matters for work; a {@code @BeanParam}. Birth, sex, age, citizenship and where somebody comes
 * from are not asked, by no detour either: of an education its recognition counts, and not its country.
 */
public class TargetGroup {
    // In a stored profile, where what one education says has to hold of the same education.
    private static final String HOLDS =
            "cast(sql('jsonb_path_exists(?, cast(? as jsonpath))', person.profile, :%1$s) as boolean) = true";

    @QueryParam("educationLevel")
    String educationLevel;

    @QueryParam("educationField")
    String educationField;

    @QueryParam("recognition")
    List<String> recognitions;

    @QueryParam("language")
    String language;

    @QueryParam("pool")
    List<String> pools;

    @QueryParam("registeredBefore")
    String registeredBefore;

    @QueryParam("registeredSince")
    String registeredSince;

    /**
     * Adds what people of this group are, in HQL over a {@code Participant person}.
     *
     * @throws ProblemException 400 for a value that is not one of those there are
     */
    public Conditions narrow(Conditions conditions) {
        return conditions
                .and(HOLDS.formatted("education"), "education", education())
                .and(HOLDS.formatted("language"), "language", spoken())
                .and("person.person.pool in :pools", "pools", pools())
                .and(
                        "person.createdAt < :registeredBefore",
                        "registeredBefore",
                        day("registeredBefore", registeredBefore))
                .and(
                        "person.createdAt >= :registeredSince",
                        "registeredSince",
                        day("registeredSince", registeredSince));
    }

    /** Whether it asks for something that only the own municipality knows of its people. */
    public boolean asksWhatIsOwn() {
        return pools() != null;
    }

    private String education() {
        List<String> wanted = new ArrayList<>();
        Optional.ofNullable(educationLevel)
                .map(code -> SunCodes.level(code).orElseThrow(() -> noCode("educationLevel")))
                // The first digit says how far a level reaches.
                .ifPresent(level -> wanted.add("@.level >= \"" + level.code().charAt(0) + "\""));
        Optional.ofNullable(educationField)
                .map(code -> SunCodes.field(code).orElseThrow(() -> noCode("educationField")))
                .map(SunCode::code)
                .ifPresent(field -> wanted.add("@.field starts with \"" + field + "\""));
        if (recognitions != null && !recognitions.isEmpty()) {
            wanted.add(recognitions.stream()
                    .map(given -> WireName.parse("recognition", given, Recognition.class)
                            .orElseThrow())
                    .map(state -> "@.recognition == \"" + WireName.of(state) + "\"")
                    .collect(Collectors.joining(" || ", "(", ")")));
        }
        return wanted.isEmpty() ? null : "$.educations[*] ? (" + String.join(" && ", wanted) + ")";
    }

    private String spoken() {
        if (language == null) {
            return null;
        }
        String code = LanguageCodes.canonical(language);
        if (!LanguageCodes.isCode(code)) {
            throw ProblemException.validation(
                    "language",
                    Wording.of("must be an ISO 639 code of a language", "ska vara en språkkod enligt ISO 639"));
        }
        return "$.languages[*] ? (@.language == \"" + code + "\")";
    }

    private List<Pool> pools() {
        return pools == null || pools.isEmpty()
                ? null
                : pools.stream()
                        .map(given -> WireName.parse("pool", given, Pool.class).orElseThrow())
                        .toList();
    }

    private static Instant day(String name, String given) {
        return Today.parse(name, given).map(Today::beginningOf).orElse(null);
    }

    private static ProblemException noCode(String name) {
        return ProblemException.validation(
                name, Wording.of("must be a code of SUN 2020", "ska vara en kod i SUN 2020"));
    }
}
