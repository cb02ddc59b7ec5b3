-- What municipalities say of occupations themselves, beside the barometer; every assessment stays.
create table shortage_assessment (
    id           uuid        primary key,
    municipality char(4)     not null,
    occupation   char(4)     not null,
    situation    text        not null check (situation in ('SHORTAGE', 'PARADOX', 'BALANCE', 'SURPLUS')),
    outlook      text        check (outlook in ('RISING', 'UNCHANGED', 'FALLING')),
    reason       text        not null,
    assessed_on  date        not null,
    stated_at    timestamptz not null
);
create index shortage_assessment_newest on shortage_assessment (municipality, occupation, assessed_on desc, stated_at desc);
