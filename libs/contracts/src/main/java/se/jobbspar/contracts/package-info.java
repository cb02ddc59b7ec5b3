/** What the services agree on: snapshots, record headers, roles and token claims. No framework. */
package se.jobbspar.contracts;
