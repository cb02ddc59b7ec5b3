/** How many people a target group has, and for coaches who they are. */
package se.jobbspar.gateway.console.targetgroup;
