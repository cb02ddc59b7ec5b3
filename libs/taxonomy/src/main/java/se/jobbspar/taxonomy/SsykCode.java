package se.jobbspar.taxonomy;

import java.util.List;
import java.util.Optional;

/**
 * A code of a SSYK group that the taxonomy does not have as it is.
 *
 * @param code four digits
 * @param name Swedish, as Statistics Sweden has it
 * @param group the code of the group in the taxonomy's SSYK 2012 that it is read as; empty = none, or not one alone
 * @param alike where it is read as none: codes of groups in SSYK 2012 with a word of its name; may be empty
 */
public record SsykCode(String code, String name, Optional<String> group, List<String> alike) {}
