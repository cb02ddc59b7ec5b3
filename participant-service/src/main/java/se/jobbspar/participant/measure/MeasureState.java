package se.jobbspar.participant.measure;

/** How far a measure has come, as its dates say. */
public enum MeasureState {
    PLANNED,
    STARTED,
    INTERRUPTED,
    COMPLETED
}
