/** How many a municipality employs, by occupation, unit and age: what HR counts on one day. */
package se.jobbspar.vacancy.headcount;
