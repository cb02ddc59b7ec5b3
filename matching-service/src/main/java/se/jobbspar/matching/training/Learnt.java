package se.jobbspar.matching.training;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.jobbspar.contracts.participant.v1.EducationFact;
import se.jobbspar.contracts.participant.v1.LanguageFact;
import se.jobbspar.contracts.participant.v1.LicenceFact;
import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.participant.v1.Recognition;
import se.jobbspar.contracts.participant.v1.SkillFact;
import se.jobbspar.contracts.participant.v1.WishFact;
import se.jobbspar.contracts.training.v1.GainFact;
import se.jobbspar.contracts.training.v1.TrainingSnapshot;

/**
 * A profile as it would be after a training: what it gives stands beside what is recorded, and of the two the policy
 * counts the stronger.
 */
public final class Learnt {
    private static final ParticipantSnapshot NOBODY = new ParticipantSnapshot(
            new UUID(0, 0),
            1,
            "",
            "",
            List.of(),
            Instant.EPOCH,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            WishFact.NONE);

    private Learnt() {}

    /** Somebody of whom nothing else is known. */
    public static ParticipantSnapshot alone(TrainingSnapshot training) {
        return by(NOBODY, training);
    }

    public static ParticipantSnapshot by(ParticipantSnapshot person, TrainingSnapshot training) {
        List<SkillFact> skills = new ArrayList<>(person.skills());
        List<EducationFact> educations = new ArrayList<>(person.educations());
        List<LanguageFact> languages = new ArrayList<>(person.languages());
        List<LicenceFact> licences = new ArrayList<>(person.licences());
        for (GainFact gain : training.gives()) {
            switch (gain.kind()) {
                case SKILL -> skills.add(new SkillFact(gain.concept(), skillLevel(gain), null));
                case EDUCATION ->
                    educations.add(new EducationFact(gain.level(), gain.concept(), Recognition.NOT_NEEDED, null));
                case LANGUAGE -> languages.add(LanguageGain.of(gain).after(languages));
                case LICENCE -> licences.add(new LicenceFact(gain.concept(), null, null));
                case EXPERIENCE -> throw new IllegalArgumentException("no training gives experience");
            }
        }
        return new ParticipantSnapshot(
                person.id(),
                person.version(),
                person.code(),
                person.municipality(),
                person.visibleTo(),
                person.updatedAt(),
                skills,
                person.experiences(),
                educations,
                languages,
                licences,
                person.wishes(),
                person.pool(),
                person.withheld());
    }

    /** One that is not stated is the lowest. */
    private static int skillLevel(GainFact gain) {
        return gain.level() == null ? 1 : Integer.parseInt(gain.level());
    }
}
