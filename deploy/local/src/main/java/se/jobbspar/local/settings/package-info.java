/** Where a suite runs, which services it has, and what somebody at the keyboard got wrong about it. */
package se.jobbspar.local.settings;
