package se.jobbspar.vacancy.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.jobbspar.contracts.vacancy.v1.Importance;
import se.jobbspar.contracts.vacancy.v1.RequirementKind;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.intake.RowNotes;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.vocabulary.Requirement;

/** Reads what an ad asks for in its structured fields. */
@ApplicationScoped
class AdRequirements {
    private final AdTerms terms;

    AdRequirements(AdTerms terms) {
        this.terms = terms;
    }

    /**
     * In a fixed order, musts first; what is asked for twice counts once, as must.
     *
     * @param occupation URI of the ad's occupation, or null
     */
    List<Requirement> read(AdJson ad, String occupation, RowNotes notes) {
        Reading must = new Reading("must_have", Importance.MUST, notes);
        must.wanted(ad.mustHave());
        must.drivingLicences(ad, true);
        must.experience(ad, occupation);
        Reading wish = new Reading("nice_to_have", Importance.WISH, notes);
        wish.wanted(ad.niceToHave());
        wish.drivingLicences(ad, false);
        List<Requirement> all = new ArrayList<>();
        must.found.forEach(r -> addOnce(r, all));
        wish.found.forEach(r -> addOnce(r, all));
        return all;
    }

    private static Wording unknownLanguage(AdJson.Term term) {
        return Wording.of("left out: the language is not known", "utelämnat: språket är okänt")
                .and(Shown.quoted(term.shown()));
    }

    private static void addOnce(Requirement requirement, List<Requirement> all) {
        if (all.stream().noneMatch(requirement::sameThing)) {
            all.add(requirement);
        }
    }

    /** The requirements of one importance. */
    private final class Reading {
        private final String path;
        private final Importance importance;
        private final RowNotes notes;
        private final List<Requirement> found = new ArrayList<>();

        private Reading(String path, Importance importance, RowNotes notes) {
            this.path = path;
            this.importance = importance;
            this.notes = notes;
        }

        private void wanted(AdJson.Wanted wanted) {
            resolve(wanted.skills(), "skills", t -> terms.concept(t, ConceptType.SKILL))
                    .forEach(id -> add(RequirementKind.SKILL, id, null));
            resolve(wanted.experiences(), "work_experiences", t -> terms.concept(t, ConceptType.OCCUPATION))
                    .forEach(id -> add(RequirementKind.EXPERIENCE, id, null));
            resolve(wanted.languages(), "languages", terms::language, AdRequirements::unknownLanguage)
                    .forEach(code -> add(RequirementKind.LANGUAGE, code, null));
            education(wanted);
        }

        /** An ad lists levels that will do, so the lowest is asked for. */
        private void education(AdJson.Wanted wanted) {
            List<String> fields = resolve(wanted.education(), "education", terms::educationField);
            String level = resolve(wanted.educationLevels(), "education_level", terms::educationLevel).stream()
                    .min(AdTerms.byLevel())
                    .orElse(null);
            fields.forEach(code -> add(RequirementKind.EDUCATION, code, level));
            if (fields.isEmpty() && level != null) {
                add(RequirementKind.EDUCATION, null, level);
            }
        }

        private void drivingLicences(AdJson ad, boolean required) {
            if (required
                    && Boolean.TRUE.equals(ad.drivingLicenceRequired())
                    && ad.drivingLicences().isEmpty()) {
                notes.notice(
                        "driving_license_required",
                        Wording.of(
                                "left out: the ad does not say which driving licence",
                                "utelämnat: annonsen säger inte vilket körkort"));
            }
            if (Boolean.TRUE.equals(ad.drivingLicenceRequired()) == required) {
                ad.drivingLicences().forEach(term -> terms.drivingLicence(term)
                        .ifPresentOrElse(
                                id -> add(RequirementKind.LICENCE, id, null),
                                () -> notes.notice("driving_license", term.leftOut())));
            }
        }

        /** An ad that demands experience and does not say of what means its own occupation. */
        private void experience(AdJson ad, String occupation) {
            boolean unsaid = ad.mustHave().experiences().isEmpty();
            if (Boolean.TRUE.equals(ad.experienceRequired()) && unsaid) {
                if (occupation == null) {
                    notes.notice(
                            "experience_required",
                            Wording.of(
                                    "left out: the ad has no occupation we know to be experienced in",
                                    "utelämnat: annonsen har inget yrke vi känner till att ha erfarenhet av"));
                } else {
                    add(RequirementKind.EXPERIENCE, occupation, null);
                }
            }
        }

        private List<String> resolve(
                List<AdJson.Term> given, String field, Function<AdJson.Term, Optional<String>> resolution) {
            return resolve(given, field, resolution, AdJson.Term::leftOut);
        }

        private List<String> resolve(
                List<AdJson.Term> given,
                String field,
                Function<AdJson.Term, Optional<String>> resolution,
                Function<AdJson.Term, Wording> leftOut) {
            List<String> resolved = new ArrayList<>();
            for (AdJson.Term term : given) {
                resolution
                        .apply(term)
                        .ifPresentOrElse(resolved::add, () -> notes.notice(path + "." + field, leftOut.apply(term)));
            }
            return resolved;
        }

        private void add(RequirementKind kind, String concept, String level) {
            found.add(new Requirement(kind, concept, level, importance));
        }
    }
}
