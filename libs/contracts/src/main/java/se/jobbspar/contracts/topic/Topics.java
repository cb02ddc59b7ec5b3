package se.jobbspar.contracts.topic;

import se.jobbspar.contracts.participant.v1.ParticipantSnapshot;
import se.jobbspar.contracts.shortage.v1.ShortageOccupationSnapshot;
import se.jobbspar.contracts.track.v1.JobTrackSnapshot;
import se.jobbspar.contracts.training.v1.TrainingSnapshot;
import se.jobbspar.contracts.vacancy.v1.VacancySnapshot;

/** The compacted topics: key = aggregate id, value = versioned snapshot, {@code null} = erased. */
public final class Topics {
    /** Written by participant-service. */
    public static final Topic<ParticipantSnapshot> PARTICIPANTS =
            new Topic<>("jobbspar.participants.v1", ParticipantSnapshot.class);

    /** Written by vacancy-service. */
    public static final Topic<VacancySnapshot> VACANCIES = new Topic<>("jobbspar.vacancies.v1", VacancySnapshot.class);

    /** Written by vacancy-service. */
    public static final Topic<ShortageOccupationSnapshot> SHORTAGE_OCCUPATIONS =
            new Topic<>("jobbspar.shortage-occupations.v1", ShortageOccupationSnapshot.class);

    /** Written by vacancy-service. */
    public static final Topic<JobTrackSnapshot> JOB_TRACKS =
            new Topic<>("jobbspar.job-tracks.v1", JobTrackSnapshot.class);

    /** Written by vacancy-service. */
    public static final Topic<TrainingSnapshot> TRAININGS =
            new Topic<>("jobbspar.trainings.v1", TrainingSnapshot.class);

    private Topics() {}
}
