package se.jobbspar.taxonomy.intake;

import java.nio.file.Path;

/** Where an import reads from: ESCO's English zip, a zip with Swedish labels in the same layout, JobTech's folder of JSON files. */
public record ImportSources(Path escoEnglish, Path escoSwedish, Path jobTech) {}
