/** What the services agree on: topics, record headers, roles and token claims. No framework. */
package se.jobbspar.contracts;
