/** The one door to Jobbspår. */
package se.jobbspar.gateway;
