/** What programmes came to: the outcome report for planners and coaches, and for coaches the people behind a figure. */
package se.jobbspar.gateway.console.outcome;
