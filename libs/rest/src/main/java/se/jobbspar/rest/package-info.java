/** What every API of Jobbspår answers alike: problems, paging, entity tags, who calls. */
package se.jobbspar.rest;
