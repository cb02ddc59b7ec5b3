/** Files that needs rest on: headcounts by HR or planners, and regional forecasts; tried first, then taken. */
package se.jobbspar.gateway.console.headcount;
