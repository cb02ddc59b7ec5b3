/** What happens to an occupation in coming years, what its need is made of, who and what could fill it; what a planner or HR states of it. */
package se.jobbspar.gateway.console.need;
