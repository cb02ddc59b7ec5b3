/** What is kept and how long it takes at the size of a country, measured side by side in one run. */
package se.jobbspar.bench;
