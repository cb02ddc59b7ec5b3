/** Who is expected to fill a need: people hired as usual, and people trained towards an occupation. */
package se.jobbspar.vacancy.supply;
