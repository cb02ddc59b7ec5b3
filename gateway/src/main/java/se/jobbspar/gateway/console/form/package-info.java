/** Forms: who may send one, and what protects them. */
package se.jobbspar.gateway.console.form;
