package se.jobbspar.gateway.console.coaching;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import se.jobbspar.gateway.console.form.SentFields;
import se.jobbspar.gateway.console.form.SentVersion;
import se.jobbspar.taxonomy.LanguageCodes;

/**
 * What a coach says of him- or herself.
 *
 * @param version that the form shows
 * @param languages by name or code, with commas between
 */
public record PresentationForm(long version, String languages, String presence) {
    static PresentationForm of(Coaches.Colleague me, Locale locale) {
        String languages = me.languages().stream()
                .map(code -> LanguageCodes.name(code, locale))
                .collect(Collectors.joining(", "));
        return new PresentationForm(me.version(), languages, me.presence() == null ? "" : me.presence());
    }

    static PresentationForm of(SentFields sent) {
        return new PresentationForm(
                SentVersion.of(sent),
                sent.one("languages").orElse(""),
                sent.one("presence").orElse(""));
    }

    /** The same, to be saved over another version. */
    PresentationForm over(long other) {
        return new PresentationForm(other, languages, presence);
    }

    private List<String> written() {
        return Arrays.stream(languages.split("[,;\\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** The first that is no language; empty when all are. */
    Optional<String> unknown() {
        return written().stream().filter(name -> code(name).isEmpty()).findFirst();
    }

    Coaches.Draft draft() {
        List<String> codes =
                written().stream().flatMap(name -> code(name).stream()).toList();
        return new Coaches.Draft(codes, presence.isEmpty() ? null : presence);
    }

    /** The code of a language by its Swedish or English name, or by itself. */
    static Optional<String> code(String name) {
        return LanguageCodes.named(name)
                .or(() -> Arrays.stream(Locale.getISOLanguages())
                        .filter(code -> Locale.of(code)
                                .getDisplayLanguage(Locale.ENGLISH)
                                .equalsIgnoreCase(name))
                        .map(LanguageCodes::canonical)
                        .findFirst())
                .or(() -> Optional.of(LanguageCodes.canonical(name.toLowerCase(Locale.ROOT)))
                        .filter(LanguageCodes::isCode));
    }
}
