package se.jobbspar.contracts.participant.v1;

import java.time.LocalDate;

/**
 * A driving licence, an authorisation or a certificate that a job may require by law.
 *
 * @param concept URI of the licence
 * @param validUntil last day it holds, or null when it does not end
 */
public record LicenceFact(String concept, LocalDate validUntil, Evidence evidence) {}
