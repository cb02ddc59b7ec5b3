-- What a fund asks about the person of an enrolment: codes alone, apart from the person and from the history, and only as it
-- was stated last, since a person may take back what was optional. See ADR 0023.
create table fund_attributes (
    enrolment   uuid   primary key,
    participant uuid   not null references participant on delete cascade,
    version     bigint not null check (version > 0),
    on_entry    jsonb  not null,
    on_leaving  jsonb  not null
);

create index fund_attributes_by_participant on fund_attributes (participant);
