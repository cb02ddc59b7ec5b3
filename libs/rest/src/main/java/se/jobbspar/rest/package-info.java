/** What every API of Jobbspår answers alike: problems, paging, entity tags, who calls, which concepts exist. */
package se.jobbspar.rest;
