package se.jobbspar.concepts.strain;

import se.jobbspar.contracts.wording.Wording;

/**
 * Words of an ad that break or strain the law.
 *
 * @param words of the text
 * @param start of their first character, in UTF-16 units from 0
 * @param instead what to write
 */
public record Strain(Ground ground, String words, int start, Wording instead) {}
