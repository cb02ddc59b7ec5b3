/** What the live indexes share: one writer, a version gate with graves, commits that carry the stream position, exact queries. */
package se.jobbspar.matching.index;
