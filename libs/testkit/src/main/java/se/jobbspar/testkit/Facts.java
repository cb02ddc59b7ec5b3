package se.jobbspar.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import se.jobbspar.contracts.participant.v1.Cefr;
import se.jobbspar.contracts.participant.v1.EducationFact;
import se.jobbspar.contracts.participant.v1.Evidence;
import se.jobbspar.contracts.participant.v1.EvidenceKind;
import se.jobbspar.contracts.participant.v1.ExperienceFact;
import se.jobbspar.contracts.participant.v1.LanguageFact;
import se.jobbspar.contracts.participant.v1.LicenceFact;
import se.jobbspar.contracts.participant.v1.PartialDate;
import se.jobbspar.contracts.participant.v1.Recognition;
import se.jobbspar.contracts.participant.v1.SkillFact;

/** Short ways to state a fact in a fixture. */
public final class Facts {
    /** When every fixture was written. */
    public static final Instant WRITTEN = Instant.parse("2026-10-01T08:00:00Z");

    public static final Evidence OWN_WORD = new Evidence(EvidenceKind.SELF_DECLARED, PartialDate.parse("2026-09-14"));
    public static final Evidence SEEN_AT_WORK = new Evidence(EvidenceKind.OBSERVED, PartialDate.parse("2026-09-21"));
    public static final Evidence CERTIFICATE = new Evidence(EvidenceKind.CERTIFICATE, PartialDate.parse("2026-08-03"));

    private Facts() {}

    /** The id that a name gets: the same in every run. */
    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** @param level 1 basic to 4 expert */
    public static SkillFact skill(String concept, int level) {
        return new SkillFact(concept, level, OWN_WORD);
    }

    public static SkillFact skillSeenAtWork(String concept, int level) {
        return new SkillFact(concept, level, SEEN_AT_WORK);
    }

    public static ExperienceFact experience(String occupation, int years) {
        return new ExperienceFact(occupation, years * 12, OWN_WORD);
    }

    /** @param level SUN 2020 level; {@code field} SUN 2020 field */
    public static EducationFact education(String level, String field, Recognition recognition) {
        return new EducationFact(level, field, recognition, CERTIFICATE);
    }

    /** The same level in every modality. */
    public static LanguageFact language(String code, Cefr level) {
        return new LanguageFact(code, level, level, level, level, level, OWN_WORD);
    }

    public static LicenceFact licence(String concept) {
        return new LicenceFact(concept, null, CERTIFICATE);
    }
}
