package se.jobbspar.vacancy.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.intake.RowNotes;
import se.jobbspar.taxonomy.ConceptType;

/** What job an ad is for: its occupation and its SSYK group, each by concept id or name, a group by its code as well. */
@ApplicationScoped
class AdOccupation {
    private final AdTerms terms;

    AdOccupation(AdTerms terms) {
        this.terms = terms;
    }

    /** Canonical URI of the first occupation that the taxonomy knows, or null. */
    String occupation(AdJson ad, RowNotes notes) {
        List<AdJson.Term> given = ad.occupations();
        List<String> known = given.stream()
                .flatMap(term -> terms.concept(term, ConceptType.OCCUPATION).stream())
                .distinct()
                .toList();
        given.stream()
                .filter(term -> terms.concept(term, ConceptType.OCCUPATION).isEmpty())
                .forEach(term -> notes.notice("occupation", term.leftOut()));
        if (known.size() > 1) {
            notes.notice(
                    "occupation",
                    Wording.of(
                            "left out: all but the first; a vacancy has one occupation",
                            "utelämnade: alla utom det första; en ledig plats har ett yrke"));
        }
        return known.isEmpty() ? null : known.getFirst();
    }

    /** Four-digit SSYK 2012 code: the ad's own, else the only one of its occupation; or null. */
    String group(AdJson ad, String occupation, RowNotes notes) {
        List<String> stated = Stream.concat(
                        ad.occupationGroups().stream()
                                .map(term -> told(terms.group(term), "occupation_group", shown(term), notes)),
                        ad.occupationGroupsSsyk96().stream()
                                .map(code -> told(
                                        terms.groupOfSsyk96(code),
                                        "occupation_group_ssyk96",
                                        Shown.quoted(code),
                                        notes)))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (stated.size() > 1) {
            notes.notice(
                    "occupation_group",
                    Wording.of(
                            "left out: all but the first; a vacancy has one group",
                            "utelämnade: alla utom den första; en ledig plats har en grupp"));
        }
        Optional<String> group = stated.stream().findFirst().or(() -> Optional.ofNullable(occupation)
                .flatMap(terms::groupOf));
        if (group.isEmpty() && occupation == null) {
            notes.notice(
                    "occupation_group",
                    Wording.of(
                            "names no occupation we know, so nobody can be matched to it",
                            "anger inget yrke vi känner till, så ingen kan matchas mot den"));
        }
        return group.orElse(null);
    }

    private static Optional<String> told(GroupCode code, String field, Wording shown, RowNotes notes) {
        Wording unknown = Wording.of(
                        "left out: not a SSYK 2012 group of this taxonomy",
                        "utelämnad: ingen grupp i SSYK 2012 i den här taxonomin")
                .and(shown);
        code.told()
                .or(() -> code.group().isPresent() ? Optional.empty() : Optional.of(unknown))
                .ifPresent(message -> notes.notice(field, message));
        return code.group();
    }

    /** The code beside a label; where the code is all there is, it is shown already. */
    private static Wording shown(AdJson.Term term) {
        boolean isShown = term.legacyId() == null || Shown.of(term.legacyId()).equals(term.shown());
        String code = isShown ? "" : ", " + Shown.of(term.legacyId());
        return Shown.quoted(term.shown()).and(Wording.of(code, code));
    }
}
