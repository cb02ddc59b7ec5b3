/** What coaches keep of the work with a person: plan, contacts, who is responsible, and what stands in the way. */
package se.jobbspar.gateway.console.coaching;
