package se.jobbspar.vacancy.opening;

import com.fasterxml.jackson.annotation.JsonProperty;

/** In which order a list of vacancies comes. */
enum VacancyOrder {
    /** The last changed first. */
    @JsonProperty("changed")
    CHANGED("v.updatedAt desc"),
    /** The last published first, drafts after all. */
    @JsonProperty("published")
    PUBLISHED("v.announcedAt desc nulls last"),
    /** By the employer's name, in Swedish order, which is that of the column; of one employer the last published first. */
    @JsonProperty("employer")
    EMPLOYER("v.employer.name, v.announcedAt desc nulls last");

    private final String hql;

    VacancyOrder(String hql) {
        this.hql = hql;
    }

    /** After {@code order by}; ties are broken by id. */
    String hql() {
        return hql + ", v.id";
    }
}
