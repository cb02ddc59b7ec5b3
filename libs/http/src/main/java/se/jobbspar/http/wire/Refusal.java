package se.jobbspar.http.wire;

import java.util.Locale;
import se.jobbspar.http.Problem;

/**
 * What is to be told instead of the next request, and of everything that follows it on the connection.
 *
 * @param language as far as it could be read
 * @param inBrowser whether a person reads it, and no program
 */
record Refusal(Problem problem, Locale language, boolean inBrowser) {}
