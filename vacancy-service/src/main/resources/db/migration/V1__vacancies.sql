-- Demand: employers, what they want to fill, and what the barometer says is hard to fill.

create table employer (
    id                  uuid        primary key,
    version             bigint      not null,
    name                text        not null,
    -- A sole trader's number is a personal number: it never leaves this table in events or logs.
    organisation_number char(10)    unique,
    created_at          timestamptz not null,
    updated_at          timestamptz not null
);
-- An ad may name its employer without a number; then the name is all there is to know it by.
create unique index employer_without_number on employer (name) where organisation_number is null;
create index employer_by_name on employer (name, id);

create table vacancy (
    id               uuid        primary key,
    version          bigint      not null,
    employer_id      uuid        not null references employer,
    status           text        not null
        check (status in ('DRAFT', 'PUBLISHED', 'PAUSED', 'FILLED', 'WITHDRAWN', 'EXPIRED')),
    -- True once it has left draft: from then on every change is an event.
    announced        boolean     not null,
    title            text        not null,
    description      text,
    occupation       text,
    occupation_group char(4),
    municipality     char(4),
    working_times    jsonb       not null,
    positions        integer     not null check (positions > 0),
    requirements     jsonb       not null,
    last_day         date,
    -- Where an imported one comes from; all null for one written here.
    source           text,
    source_id        text,
    source_last_day  date,
    created_at       timestamptz not null,
    updated_at       timestamptz not null,
    unique (source, source_id),
    check ((source is null) = (source_id is null))
);
create index vacancy_by_employer on vacancy (employer_id);
create index vacancy_by_change on vacancy (updated_at desc, id);
-- The expiry sweep looks only at these.
create index vacancy_due on vacancy (last_day) where status in ('PUBLISHED', 'PAUSED');

create table shortage_occupation (
    id                uuid        primary key,
    version           bigint      not null,
    name              text        not null,
    region            char(2)     not null,
    occupation_groups varchar(4)[] not null check (cardinality(occupation_groups) > 0),
    -- Null = the barometer does not judge.
    situation         text        check (situation in ('SHORTAGE', 'PARADOX', 'BALANCE', 'SURPLUS')),
    outlook           text        check (outlook in ('RISING', 'UNCHANGED', 'FALLING')),
    round             text        not null,
    source            text        not null,
    updated_at        timestamptz not null,
    unique (name, region)
);
create index shortage_occupation_by_region on shortage_occupation (region, name);
