/** What stands in a person's way that no training changes: coded themes, for the responsible coach alone. */
package se.jobbspar.participant.circumstance;
