/** People and vacancies drawn from a seed: nobody of them exists. */
package se.jobbspar.bench.drawn;
