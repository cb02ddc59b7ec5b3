-- Who municipalities expect to hire and to have trained, by occupation and year; every statement stays.
create table expected_supply (
    id           uuid        primary key,
    number       bigint      generated always as identity unique,
    municipality char(4)     not null,
    occupation   char(4)     not null,
    year         integer     not null,
    -- Null = unknown, which is not nobody.
    hires        integer     check (hires >= 0),
    trained      integer     check (trained >= 0),
    reason       text        not null,
    stated_at    timestamptz not null
);
create index expected_supply_newest on expected_supply (municipality, year, occupation, number desc);
