/** What measures and placements gave: said, and confirmed into the profile row by row. */
package se.jobbspar.gateway.console.gain;
