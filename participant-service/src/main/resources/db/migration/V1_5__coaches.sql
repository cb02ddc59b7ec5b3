-- Coaches, known by the subject of their token from the first time they work with somebody here.
create table coach (
    id           text primary key check (length(id) between 1 and 255),
    version      bigint      not null check (version > 0),
    municipality text        not null check (municipality ~ '^[0-9]{4}$'),
    name         text        not null check (length(name) between 1 and 200),
    languages    varchar[] not null,
    presence     text        check (length(presence) <= 200)
);

create index coach_by_municipality on coach (municipality, name);

-- What follows is about one person and goes with the person's row.

-- Who is responsible for a person.
create table coaching (
    participant uuid   primary key references participant on delete cascade,
    version     bigint not null check (version > 0),
    coach       text   not null references coach,
    since       date   not null
);

create index coaching_by_coach on coaching (coach, participant);

create table follower (
    participant uuid not null references participant on delete cascade,
    coach       text not null references coach,
    primary key (participant, coach)
);

create index follower_by_coach on follower (coach, participant);

create table hand_over (
    id                 uuid        primary key,
    participant        uuid        not null references participant on delete cascade,
    from_coach         text        references coach,
    to_coach           text        not null references coach,
    by_coach           text        not null references coach,
    with_circumstances boolean     not null,
    handed_over_at     timestamptz not null
);

create index hand_over_by_participant on hand_over (participant, handed_over_at);

create table plan (
    participant  uuid        primary key references participant on delete cascade,
    version      bigint      not null check (version > 0),
    goals        varchar[] not null check (cardinality(goals) <= 10),
    next_step    text        check (length(next_step) <= 300),
    next_step_on date,
    agreed_by    text        not null references coach,
    agreed_at    timestamptz not null,
    check ((next_step is null) = (next_step_on is null))
);

create table contact_entry (
    id          uuid        primary key,
    participant uuid        not null references participant on delete cascade,
    held_on     date        not null,
    kind        text        not null,
    note        text        check (length(note) <= 1500),
    coach       text        not null references coach,
    noted_at    timestamptz not null
);

create index contact_entry_by_participant on contact_entry (participant, held_on desc);

-- Coded themes alone: what a coach may know of a life, nobody shall be able to read out of it.
create table circumstances (
    participant uuid   primary key references participant on delete cascade,
    version     bigint not null check (version > 0),
    themes      jsonb  not null
);

-- The tiles and the list that each opens.
create index participant_unasked on participant (municipality, code) where protected_identity = 'UNKNOWN';

-- Where a person comes from to the unit; null when nobody has said.
alter table participant add column pool text
    check (pool in ('PERMANENT_STAFF', 'HOURLY_STAFF', 'WORK_PLACEMENT', 'MEASURE', 'PROJECT', 'UNEMPLOYED'));
