-- What every round said stays, and regional forecasts stand beside the barometer.

-- Who forecasts, however written; empty = the barometer, which is published whoever is named as its source.
alter table shortage_occupation
    add column forecaster text not null default '',
    drop constraint shortage_occupation_name_region_key,
    add unique (forecaster, name, region);

create table shortage_judgement (
    id                uuid         primary key,
    occupation_id     uuid         not null references shortage_occupation on delete cascade,
    round             text         not null,
    occupation_groups varchar(4)[] not null check (cardinality(occupation_groups) > 0),
    situation         text         check (situation in ('SHORTAGE', 'PARADOX', 'BALANCE', 'SURPLUS')),
    outlook           text         check (outlook in ('RISING', 'UNCHANGED', 'FALLING')),
    source            text         not null,
    stated_at         timestamptz  not null,
    unique (occupation_id, round)
);
create index shortage_judgement_by_round on shortage_judgement (round);

-- Of the rounds before, only the newest was kept.
insert into shortage_judgement
select gen_random_uuid(), id, round, occupation_groups, situation, outlook, source, updated_at from shortage_occupation;
