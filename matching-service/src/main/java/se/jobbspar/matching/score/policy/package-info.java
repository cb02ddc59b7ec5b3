/** The scoring policies, one file each: which criteria, with how many points. */
package se.jobbspar.matching.score.policy;
