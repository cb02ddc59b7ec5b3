package se.jobbspar.participant.europass;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.jobbspar.contracts.participant.v1.PartialDate;
import se.jobbspar.contracts.participant.v1.Recognition;
import se.jobbspar.contracts.wording.Wording;
import se.jobbspar.participant.claim.Education;
import se.jobbspar.participant.claim.Experience;
import se.jobbspar.participant.profile.ProfileCheck;
import se.jobbspar.participant.profile.Section;
import se.jobbspar.rest.FieldError;
import se.jobbspar.rest.PlainText;
import se.jobbspar.rest.ProblemException;
import se.jobbspar.taxonomy.ConceptType;
import se.jobbspar.taxonomy.Taxonomy;

/** Reads a Europass CV as rows of a profile. Every place of it becomes a row or a note that says why not. */
final class EuropassReader {
    private static final int LONGEST_TITLE = 200;
    private static final Set<String> READ =
            Set.of("Identification", SkillsPassport.WORK, SkillsPassport.EDUCATION, SkillsPassport.SKILLS);

    /** The first SUN level that each European one means at least. */
    private static final Map<String, String> SUN =
            Map.of("1", "1", "2", "2", "3", "32", "4", "33", "5", "4", "6", "53", "7", "55", "8", "64");

    private static final Wording NO_DATE = Wording.of("is no date", "är inget datum");

    private final NamedConcepts concepts;
    private final Findings findings;

    EuropassReader(Taxonomy taxonomy, ProfileCheck check) {
        this.concepts = new NamedConcepts(taxonomy);
        this.findings = new Findings(check);
    }

    List<EuropassRow<?>> rows() {
        return findings.rows();
    }

    List<FieldError> notes() {
        return findings.notes();
    }

    /** @throws ProblemException 400 for what is no Europass CV */
    void read(JsonNode document) {
        JsonNode learner = document.path(SkillsPassport.ROOT).path(SkillsPassport.LEARNER);
        if (!learner.isObject()) {
            throw ProblemException.validation(
                    SkillsPassport.ROOT + "." + SkillsPassport.LEARNER,
                    Wording.of("is needed: this is no Europass CV", "saknas: det här är inget Europass-CV"));
        }
        Findings.each(learner.path(SkillsPassport.WORK), SkillsPassport.WORK, this::work);
        Findings.each(learner.path(SkillsPassport.EDUCATION), SkillsPassport.EDUCATION, this::education);
        new SkillsReader(concepts, findings).read(learner.path(SkillsPassport.SKILLS));
        findings.untold(learner, READ, "");
    }

    private void work(JsonNode work, String at) {
        Optional<PartialDate> from = SkillsPassport.date(work.at("/Period/From"));
        String occupation = concepts.id(work.path("Position"), ConceptType.OCCUPATION);
        if (from.isEmpty()) {
            findings.note(at + ".Period.From", Wording.of("is needed", "måste anges"));
            return;
        }
        if (isUnreadable(work.at("/Period/To"))) {
            // Taken without it, the work would go on.
            findings.note(at + ".Period.To", NO_DATE);
            return;
        }
        findings.take(
                Section.EXPERIENCES,
                at,
                new Experience(
                        occupation,
                        from.get(),
                        SkillsPassport.date(work.at("/Period/To")).orElse(null),
                        SkillsPassport.country(work.path("Employer")),
                        null));
        findings.untold(work, Set.of("Period", "Position", "Employer"), at);
        findings.untold(work.path("Employer"), Set.of("ContactInfo"), at + ".Employer");
    }

    private void education(JsonNode education, String at) {
        String eqf = education.at("/Level/Code").asText("");
        if (!SUN.containsKey(eqf)) {
            findings.note(
                    at + ".Level",
                    Wording.of(
                            "is needed, 1 to 8: add the education by hand",
                            "måste anges, 1–8: lägg till utbildningen för hand"));
            return;
        }
        findings.take(
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
                        title(education.path("Title").asText("").strip(), at),
                        null,
                        null,
                        null));
        if (isUnreadable(education.at("/Period/To"))) {
            findings.note(at + ".Period.To", NO_DATE);
        }
        findings.untold(education.path("Period"), Set.of("To"), at + ".Period");
        findings.untold(education, Set.of("Period", "Title", "Organisation", "Level"), at);
        findings.untold(education.path("Organisation"), Set.of("ContactInfo"), at + ".Organisation");
    }

    /** An empty one is none: many writers leave it so while a work goes on. */
    private static boolean isUnreadable(JsonNode date) {
        return Findings.isSaid(date) && SkillsPassport.date(date).isEmpty();
    }

    /** Null for none, and for one that a profile cannot hold, which is noted. */
    private String title(String given, String at) {
        boolean held = given.length() <= LONGEST_TITLE && given.matches(PlainText.LINE);
        if (!given.isEmpty() && !held) {
            findings.note(
                    at + ".Title",
                    Wording.of(
                            "is longer than a line of " + LONGEST_TITLE + " characters",
                            "är längre än en rad med " + LONGEST_TITLE + " tecken"));
        }
        return given.isEmpty() || !held ? null : given;
    }
}
