/** Coaches, employers and readers at work through the gateway, and a ledger of what they were answered. */
package se.jobbspar.prove.load;
