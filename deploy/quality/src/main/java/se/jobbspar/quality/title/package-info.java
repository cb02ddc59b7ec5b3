/** How well the lookup finds what people call things: held-out titles and terms, and pairs that are one title. */
package se.jobbspar.quality.title;
