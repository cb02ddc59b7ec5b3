/** What tests share: real servers for the service under test, really signed tokens, and people and jobs with names. */
package se.jobbspar.testkit;
