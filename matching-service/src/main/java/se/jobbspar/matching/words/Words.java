package se.jobbspar.matching.words;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.jobbspar.rest.Language;
import se.jobbspar.taxonomy.AskedLanguage;
import se.jobbspar.taxonomy.County;
import se.jobbspar.taxonomy.Municipality;
import se.jobbspar.taxonomy.Places;
import se.jobbspar.taxonomy.SunCode;
import se.jobbspar.taxonomy.SunCodes;
import se.jobbspar.taxonomy.Taxonomy;

/** Labels of everything a requirement can be about, in Swedish or English. */
@Singleton
public class Words {
    private static final String OWN = "urn:jobbspar:";
    private final Taxonomy taxonomy;
    private final Places places = Places.sweden();

    public Words(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    public UnaryOperator<String> in(Language language) {
        return id -> label(id, language);
    }

    /** An id nobody knows is its own label. */
    public String label(String id, Language language) {
        return taxonomy.find(id)
                .map(concept -> concept.label(language.locale()))
                .or(() -> id.startsWith(OWN)
                        ? code(id.substring(OWN.length()).split(":", 2), language)
                        : Optional.empty())
                .orElse(id);
    }

    private Optional<String> code(String[] kindAndCode, Language language) {
        if (kindAndCode.length < 2) {
            return Optional.empty();
        }
        String code = kindAndCode[1];
        return switch (kindAndCode[0]) {
            case "language" -> Optional.of(AskedLanguage.name(code, language.locale()));
            case "sun-level" -> SunCodes.level(code).map(SunCode::name);
            case "sun-field" -> SunCodes.field(code).map(SunCode::name);
            case "qualification" ->
                taxonomy.group(code)
                        .map(group -> QualificationWords.of(code, group.label(language.locale()), language));
            case "municipality" -> places.municipality(code).map(Municipality::name);
            case "county" -> places.county(code).map(County::name);
            case "working-time" -> Optional.of(WorkingTimeWords.of(code, language));
            default -> Optional.empty();
        };
    }
}
