package se.jobbspar.participant.person;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.jobbspar.taxonomy.TextKey;

/**
 * What somebody may be recognised by when registered a second time, each with its kind before a colon: reference, e-mail,
 * telephone and name, however they are written. Two people with one of them in common are alike, and not yet the same.
 */
public final class IdentityKeys {
    /** Fewer digits are an extension or a slip. */
    private static final int LEAST_DIGITS = 7;

    private IdentityKeys() {}

    public static List<String> of(Person person) {
        List<String> keys = new ArrayList<>();
        keys.add("name:" + name(person.name()));
        if (person.reference() != null) {
            keys.add("reference:" + TextKey.of(person.reference()));
        }
        if (person.contact().email() != null) {
            keys.add("email:" + person.contact().email().toLowerCase(Locale.ROOT));
        }
        String phone =
                person.contact().phone() == null ? "" : digits(person.contact().phone());
        if (phone.length() >= LEAST_DIGITS) {
            keys.add("phone:" + phone);
        }
        return List.copyOf(keys);
    }

    /** The words of a name in one order, for some write the family name first; without accents, å, ä and ö aside. */
    private static String name(String name) {
        String words = Normalizer.normalize(name, Normalizer.Form.NFC).replaceAll("[^\\p{L}\\p{N}]+", " ");
        return PersonKey.words(words).stream().sorted().collect(Collectors.joining(" "));
    }

    /** Without what stands for the country or for the domestic call, so that +46 70 and 070 are one. */
    private static String digits(String phone) {
        return phone.replaceAll("\\D", "")
                .replaceFirst("^(00)?46(?=\\d{7})", "")
                .replaceFirst("^0+", "");
    }
}
