package se.jobbspar.outbox.service;

import java.time.LocalDate;
import java.util.UUID;
import se.jobbspar.contracts.Snapshot;

/** The smallest aggregate's whole public state. */
record Greeting(UUID id, long version, LocalDate on) implements Snapshot {}
