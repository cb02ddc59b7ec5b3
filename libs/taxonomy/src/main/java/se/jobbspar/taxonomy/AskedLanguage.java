package se.jobbspar.taxonomy;

import java.util.Locale;
import java.util.Optional;

/**
 * A language as somebody asks for it: in all that one does in it, or in one {@link Modality}. Written {@code sv} and
 * {@code sv:writing}; who needs more in writing than otherwise asks for both.
 *
 * @param code as {@link LanguageCodes} stores it
 * @param modality empty = each
 */
public record AskedLanguage(String code, Optional<Modality> modality) {
    /** Between the language and its modality. */
    public static final String MARK = ":";

    /** In all that one does in it. */
    public static AskedLanguage whole(String code) {
        return new AskedLanguage(code, Optional.empty());
    }

    /** Empty for what names no language, or no modality behind its colon. */
    public static Optional<AskedLanguage> parse(String written) {
        if (written == null) {
            return Optional.empty();
        }
        int mark = written.indexOf(MARK);
        String code = LanguageCodes.canonical(mark < 0 ? written : written.substring(0, mark));
        Optional<Modality> modality =
                mark < 0 ? Optional.empty() : Modality.of(written.substring(mark + MARK.length()));
        return LanguageCodes.isCode(code) && (mark < 0 || modality.isPresent())
                ? Optional.of(new AskedLanguage(code, modality))
                : Optional.empty();
    }

    /** What such a text says in words; what is none says itself. */
    public static String name(String written, Locale in) {
        return parse(written).map(asked -> asked.name(in)).orElse(written);
    }

    /** With the modality where there is one: "svenska, skriva". */
    public String name(Locale in) {
        String language = LanguageCodes.name(code, in);
        return modality.map(one -> language + ", " + one.name(in)).orElse(language);
    }

    /** As it stands in requests, events and the index. */
    public String written() {
        return modality.map(one -> code + MARK + one.wire()).orElse(code);
    }
}
