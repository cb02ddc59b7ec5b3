package se.jobbspar.participant.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.taxonomy.CountryCodes;
import se.jobbspar.vocabulary.ClaimCheck;

/** What claims of several kinds share. */
public final class Claims {
    static final String ID = "The row's own id, for changing it alone; left out of a new one.";
    static final String COUNTRY =
            "ISO 3166-1 alpha-2 code of the country, XK for Kosovo, ISO 3166-3 for one that is dissolved; other codes of ISO's"
                    + " are taken and stored as these. Kept here, never published.";

    private Claims() {}

    /** An unmodifiable copy; null becomes empty, and a null element stays for validation to name it. */
    public static <T> List<T> copy(List<T> claims) {
        return claims == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(claims));
    }

    /** Path of a field of the claim that stands at this path; empty = the claim is the request. */
    static String in(String at, String field) {
        return at.isEmpty() ? field : at + "." + field;
    }

    static void country(ClaimCheck check, String code, String at) {
        check.refuseUnless(
                code == null || CountryCodes.isCode(code),
                in(at, "country"),
                Wording.of("is not an ISO 3166-1 code", "är ingen landskod enligt ISO 3166-1"));
    }
}
