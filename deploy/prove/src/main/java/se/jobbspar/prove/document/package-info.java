/** The merged API document of the running gateway, as what requests are made from. */
package se.jobbspar.prove.document;
