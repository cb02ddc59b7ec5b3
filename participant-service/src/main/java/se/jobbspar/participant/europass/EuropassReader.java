package se.jobbspar.participant.europass;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import se.jobbspar.contracts.participant.v1.Cefr;
import se.jobbspar.contracts.participant.v1.PartialDate;
import se.jobbspar.contracts.participant.v1.Recognition;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.participant.claim.Claim;
import se.jobbspar.participant.claim.Education;
import se.jobbspar.participant.claim.Experience;
import se.jobbspar.participant.claim.LanguageSkill;
import se.jobbspar.participant.claim.Licence;
import se.jobbspar.participant.profile.ProfileCheck;
import se.jobbspar.participant.profile.Section;
import se.jobbspar.rest.FieldError;
import se.jobbspar.rest.PlainText;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.taxonomy.Concept;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.taxonomy.Taxonomy;
import se.jobbspar.taxonomy.TextKey;

/** Reads a Europass CV as rows of a profile. Every place of it becomes a row or a note that says why not. */
final class EuropassReader {
    private static final int LONGEST_TITLE = 200;
    private static final Wording NOT_HELD = Wording.of("has no place in a profile", "har ingen plats i en profil");
    private static final Set<String> READ =
            Set.of("Identification", SkillsPassport.WORK, SkillsPassport.EDUCATION, SkillsPassport.SKILLS);
    private static final Set<String> READ_SKILLS = Set.of("Linguistic", "Driving", "Other");

    /** The first SUN level that each European one means at least. */
    private static final Map<String, String> SUN =
            Map.of("1", "1", "2", "2", "3", "32", "4", "33", "5", "4", "6", "53", "7", "55", "8", "64");

    private final Taxonomy taxonomy;
    private final ProfileCheck check;
    private final List<EuropassRow<?>> rows = new ArrayList<>();
    private final List<FieldError> notes = new ArrayList<>();

    EuropassReader(Taxonomy taxonomy, ProfileCheck check) {
        this.taxonomy = taxonomy;
        this.check = check;
    }

    List<EuropassRow<?>> rows() {
        return rows;
    }

    List<FieldError> notes() {
        return notes;
    }

    void read(JsonNode document) {
        JsonNode learner = document.path(SkillsPassport.ROOT).path(SkillsPassport.LEARNER);
        if (!learner.isObject()) {
            throw ProblemException.validation(
                    SkillsPassport.ROOT + "." + SkillsPassport.LEARNER,
                    Wording.of("is needed: this is no Europass CV", "saknas: det här är inget Europass-CV"));
        }
        each(learner.path(SkillsPassport.WORK), SkillsPassport.WORK, this::work);
        each(learner.path(SkillsPassport.EDUCATION), SkillsPassport.EDUCATION, this::education);
        JsonNode skills = learner.path(SkillsPassport.SKILLS);
        JsonNode linguistic = skills.path("Linguistic");
        each(linguistic.path("MotherTongue"), "Skills.Linguistic.MotherTongue", this::motherTongue);
        each(linguistic.path("ForeignLanguage"), "Skills.Linguistic.ForeignLanguage", this::language);
        each(skills.path("Driving").path("Description"), "Skills.Driving.Description", this::driving);
        licences(skills.path("Other").path("Description").asText(""));
        untold(skills, READ_SKILLS, SkillsPassport.SKILLS);
        untold(learner, READ, "");
    }

    private void work(JsonNode work, String at) {
        Optional<PartialDate> from = SkillsPassport.date(work.at("/Period/From"));
        String occupation = concept(work.path("Position"), ConceptType.OCCUPATION);
        if (from.isEmpty()) {
            note(at + ".Period.From", Wording.of("is needed", "måste anges"));
            return;
        }
        take(
                Section.EXPERIENCES,
                at,
                new Experience(
                        occupation,
                        from.get(),
                        SkillsPassport.date(work.at("/Period/To")).orElse(null),
                        SkillsPassport.country(work.path("Employer")),
                        null));
        untold(work, Set.of("Period", "Position", "Employer"), at);
        untold(work.path("Employer"), Set.of("ContactInfo"), at + ".Employer");
    }

    private void education(JsonNode education, String at) {
        String eqf = education.at("/Level/Code").asText("");
        if (!SUN.containsKey(eqf)) {
            note(
                    at + ".Level",
                    Wording.of(
                            "is needed, 1 to 8: add the education by hand",
                            "måste anges, 1–8: lägg till utbildningen för hand"));
            return;
        }
        String title = education.path("Title").asText("").strip();
        take(
                Section.EDUCATIONS,
                at,
                new Education(
                        SUN.get(eqf),
                        null,
                        Integer.valueOf(eqf),
                        SkillsPassport.date(education.at("/Period/To")).orElse(null),
                        Recognition.UNKNOWN,
                        null,
                        SkillsPassport.country(education.path("Organisation")),
                        title.isEmpty() || title.length() > LONGEST_TITLE || !title.matches(PlainText.LINE)
                                ? null
                                : title,
                        null,
                        null,
                        null));
        untold(education, Set.of("Period", "Title", "Organisation", "Level"), at);
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
        take(
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
        Optional<String> licence = DrivingClasses.licence(drivingClass.asText(""));
        licence.ifPresentOrElse(
                concept -> take(Section.LICENCES, at, new Licence(concept, null, null)), () -> note(at, NOT_HELD));
    }

    /** Of what is told in words, the lines that are called as a licence is. */
    private void licences(String description) {
        description.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> named(
                        line, ConceptType.LICENCE)
                .ifPresentOrElse(
                        concept -> take(Section.LICENCES, "Skills.Other", new Licence(concept.id(), null, null)),
                        () -> note("Skills.Other", NOT_HELD)));
    }

    /** By its code, or else by a name that is one occupation's alone. */
    private String concept(JsonNode coded, ConceptType type) {
        String code = coded.path("Code").asText("");
        String label = coded.path("Label").asText("");
        return taxonomy.find(code, type)
                .or(() -> named(label, type))
                .map(Concept::id)
                .orElse(label.isEmpty() ? code : label);
    }

    private Optional<Concept> named(String label, ConceptType type) {
        String key = TextKey.of(label);
        return taxonomy.nearest(label, type, 1).stream()
                .filter(concept -> Stream.of("sv", "en").map(Locale::of).anyMatch(language -> TextKey.of(
                                concept.label(language))
                        .equals(key)))
                .findFirst();
    }

    private <C extends Claim<C>> void take(Section<C> section, String at, C claim) {
        try {
            rows.add(new EuropassRow<>(section, check.verify(claim)));
        } catch (ProblemException refused) {
            refused.errors()
                    .forEach(error -> notes.add(new FieldError(
                            at + "." + error.field(), error.message(), error.allowed(), error.suggestions())));
        }
    }

    /** Notes what is said at a place and not read. */
    private void untold(JsonNode parent, Set<String> read, String at) {
        parent.properties().stream()
                .filter(field -> !read.contains(field.getKey()) && isSaid(field.getValue()))
                .forEach(field -> note(at.isEmpty() ? field.getKey() : at + "." + field.getKey(), NOT_HELD));
    }

    private static boolean isSaid(JsonNode value) {
        return value.isContainerNode() ? !value.isEmpty() : !value.asText("").isBlank();
    }

    private void note(String at, Wording why) {
        notes.add(FieldError.of(at, why));
    }

    private void each(JsonNode list, String name, BiConsumer<JsonNode, String> visit) {
        for (int i = 0; i < list.size(); i++) {
            visit.accept(list.get(i), name + "[" + i + "]");
        }
    }
}
