/** Files of people, tried before they are taken, and the people in them who seem to be there already. */
package se.jobbspar.gateway.console.intake;
