/** The agreement on a work placement: written, signed by one after the other, prolonged, ended, printed. */
package se.jobbspar.gateway.console.placement;
