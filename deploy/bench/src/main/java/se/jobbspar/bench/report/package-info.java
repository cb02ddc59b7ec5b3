/** What was measured, as a table, JSON, a chart and a page. */
package se.jobbspar.bench.report;
