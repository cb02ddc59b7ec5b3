/** PostgreSQL as the ports of relay and feed see it: rows and their locks, sessions that end, and tables that outlive everybody. */
package se.jobbspar.schedules.postgres;
