package se.jobbspar.participant.europass;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Set;
import se.jobbspar.contracts.participant.v1.Cefr;
import se.jobbspar.participant.claim.LanguageSkill;
import se.jobbspar.participant.claim.Licence;
import se.jobbspar.participant.profile.Section;
import se.jobbspar.taxonomy.ConceptType;

/** Reads the part of a Europass CV that tells of languages and licences; skills are told there in words alone. */
final class SkillsReader {
    private static final Set<String> READ = Set.of("Linguistic", "Driving", "Other");
    private static final String OTHER = "Skills.Other";
    private final NamedConcepts concepts;
    private final Findings findings;

    SkillsReader(NamedConcepts concepts, Findings findings) {
        this.concepts = concepts;
        this.findings = findings;
    }

    void read(JsonNode skills) {
        JsonNode linguistic = skills.path("Linguistic");
        Findings.each(linguistic.path("MotherTongue"), "Skills.Linguistic.MotherTongue", this::motherTongue);
        Findings.each(linguistic.path("ForeignLanguage"), "Skills.Linguistic.ForeignLanguage", this::language);
        Findings.each(skills.path("Driving").path("Description"), "Skills.Driving.Description", this::driving);
        licences(skills.path("Other").path("Description").asText(""));
        findings.untold(skills, READ, SkillsPassport.SKILLS);
    }

    private void motherTongue(JsonNode language, String at) {
        language(language, at, Cefr.C2, Cefr.C2, Cefr.C2, Cefr.C2, Cefr.C2);
    }

    private void language(JsonNode language, String at) {
        JsonNode levels = language.path("ProficiencyLevel");
        language(
                language,
                at,
                level(levels, "Listening"),
                level(levels, "Reading"),
                level(levels, "SpokenInteraction"),
                level(levels, "SpokenProduction"),
                level(levels, "Writing"));
    }

    private void language(JsonNode language, String at, Cefr... levels) {
        String code = language.at("/Description/Code").asText("");
        findings.take(
                Section.LANGUAGES,
                at,
                new LanguageSkill(code, levels[0], levels[1], levels[2], levels[3], levels[4], null));
    }

    private static Cefr level(JsonNode levels, String modality) {
        String level = levels.path(modality).asText("");
        return Arrays.stream(Cefr.values())
                .filter(one -> one.name().equals(level))
                .findFirst()
                .orElse(null);
    }

    private void driving(JsonNode drivingClass, String at) {
        DrivingClasses.licence(drivingClass.asText(""))
                .ifPresentOrElse(
                        concept -> findings.take(Section.LICENCES, at, new Licence(concept, null, null)),
                        () -> findings.notHeld(at));
    }

    /** Of what is told in words, the lines that are called as a licence is. */
    private void licences(String description) {
        description.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> concepts.named(
                        line, ConceptType.LICENCE)
                .ifPresentOrElse(
                        concept -> findings.take(Section.LICENCES, OTHER, new Licence(concept.id(), null, null)),
                        () -> findings.notHeld(OTHER)));
    }
}
