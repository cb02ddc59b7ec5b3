package se.jobbspar.http.wire;

import java.util.Locale;
import se.jobbspar.http.Problem;

/**
 * What is to be told instead of the next request, and of everything that follows it on the connection.
 *
 * @param language as far as it could be read
 */
record Refusal(Problem problem, Locale language) {}
