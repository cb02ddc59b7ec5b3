/** Version 1 of the shortage-occupation event: how hard an occupation is to recruit to in a region. */
package se.jobbspar.contracts.shortage.v1;
