package se.jobbspar.vacancy.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.jobbspar.taxonomy.Concept;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.taxonomy.LanguageCodes;
import se.jobbspar.taxonomy.SunCode;
import se.jobbspar.taxonomy.SunCodes;
import se.jobbspar.taxonomy.Taxonomy;

/** Finds our concepts and codes for the terms of an ad. */
@ApplicationScoped
class AdTerms {
    private final Taxonomy taxonomy;

    AdTerms(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** Canonical URI. */
    Optional<String> concept(AdJson.Term term, ConceptType type) {
        return Optional.ofNullable(term.id())
                .flatMap(id -> taxonomy.find(id, type))
                .map(Concept::id);
    }

    /** Four-digit SSYK 2012 code; by the code the ad itself gives when the taxonomy lacks the group. */
    Optional<String> group(AdJson.Term term) {
        return Optional.ofNullable(term.id())
                .flatMap(id -> taxonomy.find(id, ConceptType.OCCUPATION_GROUP))
                .map(Concept::code)
                .or(() -> Optional.ofNullable(term.legacyId()))
                .filter(code -> code.matches("\\d{4}"));
    }

    /** The only group of an occupation. */
    Optional<String> groupOf(String occupation) {
        List<String> groups = taxonomy.ssykOf(occupation);
        return groups.size() == 1 ? Optional.of(groups.getFirst()) : Optional.empty();
    }

    /** ISO 639-1 code; ads name languages in Swedish, under ids of JobTech's own. */
    Optional<String> language(AdJson.Term term) {
        return Optional.ofNullable(term.label()).flatMap(LanguageCodes::named);
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
