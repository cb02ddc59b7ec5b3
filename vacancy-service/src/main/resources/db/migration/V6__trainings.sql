-- What is offered to learn.

create table training (
    id             uuid         primary key,
    version        bigint       not null,
    -- A municipality's code, or the account of a partner's system.
    keeper         text         not null,
    -- Null for one that came in no file.
    reference      text,
    provider       text         not null,
    provider_key   text         not null,
    name           text         collate "sv-x-icu" not null,
    name_key       text         not null,
    kind           text         not null
        check (kind in ('FLASH', 'VOCATIONAL', 'GENERAL', 'LANGUAGE', 'VALIDATION', 'PLACEMENT', 'HIGHER',
            'OWN_BUSINESS')),
    description    text,
    gives          jsonb        not null,
    given_concepts varchar[]      not null,
    asks           jsonb        not null,
    occupations    varchar(4)[] not null,
    weeks          integer      check (weeks > 0),
    pace           integer      check (pace between 1 and 100),
    municipalities varchar(4)[] not null,
    distance       boolean      not null,
    cost           integer      check (cost >= 0),
    created_at     timestamptz  not null,
    updated_at     timestamptz  not null,
    unique (keeper, reference, provider_key)
);
create index training_by_name on training (name, id);

create table training_start (
    training uuid    not null references training,
    begins   date    not null,
    until    date    not null,
    -- How many are left; null = unknown, which is not none.
    places   integer check (places >= 0),
    primary key (training, begins)
);
