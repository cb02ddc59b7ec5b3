-- What a municipality's coaches have decided about a person and a demand, the last of it; no text about anybody.
create table decision (
    municipality text        not null,
    person       uuid        not null,
    demand       uuid        not null,
    choice       text        not null,
    reason       text,                 -- why it is declined
    decided_at   timestamptz not null,
    decided_by   text        not null, -- the identity provider's id of the coach
    primary key (municipality, person, demand)
);
create index decision_by_person on decision (person);
create index decision_by_time on decision (decided_at);
