/** Job tracks: found, read, laid and changed by the planners who keep them, and their places reserved and freed. */
package se.jobbspar.gateway.console.track;
