/** The page a coach begins with: the participants of the own municipality. */
package se.jobbspar.gateway.console.participant;
