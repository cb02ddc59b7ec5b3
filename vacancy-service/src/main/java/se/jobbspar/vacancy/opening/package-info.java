/** A vacancy and its life from draft to filled, withdrawn or expired. */
package se.jobbspar.vacancy.opening;
