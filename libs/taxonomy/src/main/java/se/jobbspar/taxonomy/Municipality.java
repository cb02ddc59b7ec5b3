package se.jobbspar.taxonomy;

/** A Swedish municipality: SCB's four-digit code, its short name ("Örebro") and its county's code. */
public record Municipality(String code, String name, String county) {}
