package se.jobbspar.contracts.participant.v1;

/** Levels of the Common European Framework of Reference for Languages, lowest first. */
public enum Cefr {
    A1,
    A2,
    B1,
    B2,
    C1,
    C2
}
