package se.jobbspar.gateway.console.mapping;

/**
 * A question to ask next.
 *
 * @param text as it is read aloud
 * @param changes what a yes changes, in words
 */
public record NextQuestion(String text, String changes) {}
