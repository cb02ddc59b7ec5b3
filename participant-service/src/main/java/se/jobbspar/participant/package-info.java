/** Supply: the people a labour-market unit works with, what they can do, and who may see it. */
package se.jobbspar.participant;
