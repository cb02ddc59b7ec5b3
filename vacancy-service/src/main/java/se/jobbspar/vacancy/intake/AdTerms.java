package se.jobbspar.vacancy.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import se.jobbspar.taxonomy.Concept;
import se.jobbspar.taxonomy.ConceptIds;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.taxonomy.LanguageCodes;
import se.jobbspar.taxonomy.SunCode;
import se.jobbspar.taxonomy.SunCodes;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.taxonomy.TextKey;

/** Finds our concepts and codes for the terms of an ad. */
@ApplicationScoped
class AdTerms {
    private final Taxonomy taxonomy;
    /** Made when first asked for: most ads have ids. */
    private final Map<ConceptType, Map<String, Concept>> byName = new ConcurrentHashMap<>();

    AdTerms(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** Canonical URI, by the id; for an ad that has none which is known, by the whole name where one concept alone has it. */
    Optional<String> concept(AdJson.Term term, ConceptType type) {
        return Optional.ofNullable(term.id())
                .flatMap(id -> taxonomy.find(id, type))
                .or(() -> named(term, type))
                .map(Concept::id);
    }

    private Optional<Concept> named(AdJson.Term term, ConceptType type) {
        return Optional.ofNullable(TextKey.of(term.label())).map(byName.computeIfAbsent(type, this::byName)::get);
    }

    private Map<String, Concept> byName(ConceptType type) {
        Map<String, Concept> names = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (Concept concept : taxonomy.concepts()) {
            String name = TextKey.of(concept.sv().preferred());
            if (concept.type() == type && isOurs(concept) && !name.isEmpty() && names.put(name, concept) != null) {
                shared.add(name);
            }
        }
        names.keySet().removeAll(shared);
        return names;
    }

    /** Groups are SSYK's; those of ISCO have codes and names alike. */
    private static boolean isOurs(Concept concept) {
        return concept.type() != ConceptType.OCCUPATION_GROUP || concept.id().startsWith(ConceptIds.SSYK);
    }

    /** A SSYK 2012 group of the taxonomy: by its id, by the code the ad itself gives, else by its name. */
    GroupCode group(AdJson.Term term) {
        String code = TextKey.of(term.legacyId());
        Optional<Concept> byId = Optional.ofNullable(term.id())
                .flatMap(id -> taxonomy.find(id, ConceptType.OCCUPATION_GROUP))
                .filter(AdTerms::isOurs);
        if (byId.isEmpty() && code != null && !code.isEmpty()) {
            return GroupCode.ssyk2012(code, taxonomy);
        }
        Optional<Concept> group = byId.or(() -> named(term, ConceptType.OCCUPATION_GROUP));
        return new GroupCode(group.map(Concept::code), Optional.empty());
    }

    /** A group by its code in SSYK 96. */
    GroupCode groupOfSsyk96(String code) {
        return GroupCode.ssyk96(TextKey.of(code), taxonomy);
    }

    /** The only group of an occupation. */
    Optional<String> groupOf(String occupation) {
        List<String> groups = taxonomy.ssykOf(occupation);
        return groups.size() == 1 ? Optional.of(groups.getFirst()) : Optional.empty();
    }

    /** The one code of a language; ads name languages by JobTech's ids, by Swedish names, and by ISO's codes. */
    Optional<String> language(AdJson.Term term) {
        return LanguageCodes.ofConcept(term.id())
                .or(() -> LanguageCodes.named(term.label()))
                .or(() -> languageCode(term.id()))
                .or(() -> languageCode(term.label()));
    }

    /** A code of three letters only where it stands for one of two: any three might be one. */
    private static Optional<String> languageCode(String said) {
        String key = TextKey.of(said);
        return key == null || key.isEmpty()
                ? Optional.empty()
                : Stream.of(Locale.getISOLanguages())
                        .filter(code -> Locale.of(code).getISO3Language().equals(key))
                        .findFirst()
                        .or(() -> Optional.of(key))
                        .map(LanguageCodes::canonical)
                        .filter(LanguageCodes::isShort);
    }

    /** The licence's URI, for an ad that names a driving licence by its letters. */
    Optional<String> drivingLicence(AdJson.Term term) {
        return concept(term, ConceptType.LICENCE).or(() -> Optional.ofNullable(term.label())
                .flatMap(l -> taxonomy.find(
                        "urn:jobbspar:licence:" + l.strip().toLowerCase(Locale.ROOT), ConceptType.LICENCE))
                .map(Concept::id));
    }

    /** SUN 2020 field code. */
    Optional<String> educationField(AdJson.Term term) {
        return SunCodes.field(term.id()).map(SunCode::code);
    }

    /** SUN 2020 level code. */
    Optional<String> educationLevel(AdJson.Term term) {
        return SunCodes.level(term.id()).map(SunCode::code);
    }

    static Comparator<String> byLevel() {
        return Comparator.comparingInt(SunCodes::rank);
    }
}
