/** What every process does with HTTP before anybody's code sees a request. */
package se.jobbspar.http;
