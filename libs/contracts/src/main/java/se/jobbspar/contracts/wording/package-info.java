/** What the services and the gateway say to people: each text in both languages, and which of them somebody asks for. */
package se.jobbspar.contracts.wording;
