package se.jobbspar.taxonomy;

/** A Swedish county: SCB's two-digit code and its name ("Örebro län"). */
public record County(String code, String name) {}
