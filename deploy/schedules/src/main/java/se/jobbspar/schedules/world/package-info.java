/** What a schedule is made of: drawn numbers, a clock that only the schedule moves, and who may go on while another stands still. */
package se.jobbspar.schedules.world;
