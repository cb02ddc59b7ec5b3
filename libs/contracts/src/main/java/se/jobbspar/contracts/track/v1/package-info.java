/** Version 1 of the job track event. */
package se.jobbspar.contracts.track.v1;
