-- Lists are varchar[] and not text[], because Hibernate casts its array parameters to varchar[].

-- A person and the whole competence profile are one row: one aggregate, one lock, one thing to erase.
create table participant (
    id                 uuid primary key,
    code               text        not null unique,
    version            bigint      not null check (version > 0),
    municipality       text        not null check (municipality ~ '^[0-9]{4}$'),
    name               text        not null check (length(name) between 1 and 200),
    email              text        check (length(email) <= 254),
    phone              text        check (length(phone) <= 30),
    reference          text        check (length(reference) <= 100),
    protected_identity text        not null check (protected_identity in ('NONE', 'PROTECTED', 'UNKNOWN')),
    profile            jsonb       not null,
    mapping            text        not null check (mapping in ('EMPTY', 'PARTLY', 'MAPPED')),
    skills             varchar[] not null,
    visible_to         varchar[] not null check (visible_to @> array [municipality::varchar]),
    seen               boolean     not null,
    withdrawn_by       bigint      check (withdrawn_by <= version),
    created_at         timestamptz not null,
    updated_at         timestamptz not null,
    -- Fails closed, whatever the code does: nobody with a protected or unknown identity is seen or shared.
    check (seen = (protected_identity = 'NONE')),
    check (protected_identity = 'NONE' or visible_to = array [municipality::varchar]),
    check (not (seen and withdrawn_by is not null))
);

-- Every list is inside one or a few municipalities, sorted by code.
create index participant_by_municipality on participant (municipality, code);
create index participant_by_skill on participant using gin (skills);

-- What is left of an erased person: that the id and the code were used, and which decision ended it. No name, no municipality.
create table grave (
    id        uuid primary key,
    code      text        not null unique,
    version   bigint      not null check (version > 0),
    announced boolean     not null,
    decision  text        not null check (length(decision) between 3 and 60),
    erased_at timestamptz not null
);

-- Municipalities that share a labour market. Ended agreements stay: they explain who could see whom, and when.
create table agreement (
    id           uuid primary key,
    version      bigint      not null check (version > 0),
    ground       text        not null check (ground in ('JOINT_BOARD', 'STATUTE', 'CONSENT')),
    decision     text        not null check (length(decision) between 3 and 60),
    parties      varchar[] not null check (cardinality(parties) >= 2),
    concluded_at timestamptz not null,
    ended_at     timestamptz check (ended_at >= concluded_at)
);

create index agreement_by_party on agreement using gin (parties) where ended_at is null;
