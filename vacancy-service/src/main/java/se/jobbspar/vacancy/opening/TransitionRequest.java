package se.jobbspar.vacancy.opening;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.jobbspar.contracts.vacancy.v1.VacancyStatus;

/** A step in a vacancy's life that somebody asks for. */
@Schema(description = "A step to take. expired cannot be asked for: the last day decides.")
public record TransitionRequest(@NotNull VacancyStatus to) {}
