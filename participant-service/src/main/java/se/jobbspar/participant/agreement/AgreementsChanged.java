package se.jobbspar.participant.agreement;

/** Fired after the transaction that concluded or ended an agreement: somebody may be seen by more, or by fewer. */
public record AgreementsChanged() {}
