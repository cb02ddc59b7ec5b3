package se.jobbspar.contracts.participant.v1;

/** What a claim rests on: a coded kind and a date, never a text. The date may be null. */
public record Evidence(EvidenceKind kind, PartialDate date) {}
