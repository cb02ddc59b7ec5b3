/** Makes a bundle out of the official downloads: ESCO's CSV zips and the JobTech export; the only place with a CSV or JSON parser. */
package se.jobbspar.taxonomy.intake;
