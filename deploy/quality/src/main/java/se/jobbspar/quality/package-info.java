/** How good the matching is: judged sets, run in process and reported as one table. */
package se.jobbspar.quality;
