package se.jobbspar.taxonomy.intake;

import java.nio.file.Path;

/** A bundle on disk; {@code isNew} is false when the same content was there already. */
public record WrittenBundle(String version, Path directory, boolean isNew) {}
