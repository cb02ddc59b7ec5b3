/** What can be learnt, in an index of its own: written as somebody who has learnt just that, so that the policy itself says what it meets. */
package se.jobbspar.matching.training;
