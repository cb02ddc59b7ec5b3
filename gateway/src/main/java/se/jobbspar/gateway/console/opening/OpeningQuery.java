package se.jobbspar.gateway.console.opening;

import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** Which vacancies vacancy-service is asked for; what is null, it is not asked. */
public class OpeningQuery {
    @RestQuery
    public String q;

    @RestQuery
    public String occupationGroup;

    @RestQuery
    public String county;

    @RestQuery
    public String municipality;

    @RestQuery
    public UUID employer;

    @RestQuery
    public String status;

    @RestQuery
    public String extent;

    @RestQuery
    public LocalDate publishedSince;

    @RestQuery
    public String sort;
}
