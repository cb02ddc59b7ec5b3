-- What happened, as it was said: each row says a fact whole, and the newest version of a fact stands. See ADR 0021.
create table history (
    number       bigint      generated always as identity primary key,
    fact         uuid        not null,
    version      bigint      not null check (version > 0),
    kind         text        not null,
    -- Null for what is about nobody, as a programme. What is about a person goes with the person's row.
    participant  uuid        references participant on delete cascade,
    -- The fact it belongs to: an enrolment to a programme, an outcome to an enrolment.
    belongs_to   uuid,
    municipality text        not null check (municipality ~ '^[0-9]{4}$'),
    state        jsonb       not null,
    said_by      text        not null,
    said_at      timestamptz not null,
    unique (fact, version)
);

create index history_by_participant on history (participant, kind);
create index history_by_belonging on history (belongs_to, kind);
create index history_by_municipality on history (municipality, said_at);

create function refuse_to_change_history() returns trigger language plpgsql as $$
begin
    raise exception 'history is never changed: say the fact anew';
end
$$;

create trigger history_is_never_changed before update on history
    for each row execute function refuse_to_change_history();
