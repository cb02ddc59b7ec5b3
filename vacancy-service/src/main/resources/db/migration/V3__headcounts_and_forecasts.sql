-- What municipalities employ, and with which assumptions it is carried into coming years.

create table headcount (
    id           uuid    primary key,
    municipality char(4) not null,
    counted_on   date    not null,
    unit         text    collate "sv-x-icu" not null,
    unit_key     text    not null,
    occupation   char(4) not null,
    age_from     integer not null,
    age_to       integer not null check (age_to >= age_from),
    -- Null = unknown, which is not nobody.
    people       integer check (people >= 0),
    unique (municipality, counted_on, unit_key, occupation, age_from, age_to)
);

-- Every version stays, so that a forecast can be made again as it was.
create table forecast_assumptions (
    id           uuid        not null,
    version      bigint      not null,
    municipality char(4)     not null,
    name         text        collate "sv-x-icu" not null,
    scenarios    jsonb       not null,
    stated_at    timestamptz not null,
    primary key (id, version)
);
create index forecast_assumptions_by_name on forecast_assumptions (municipality, name);
