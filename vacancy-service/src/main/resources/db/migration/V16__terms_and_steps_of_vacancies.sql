-- What a job offers, how it was filled, and each step of its life. Steps of before nobody wrote down.
alter table vacancy
    add column terms        jsonb not null default '{"otherMunicipalities": []}',
    add column filled_by    text check (filled_by is null or filled_by in ('JOBBSPAR', 'OTHERWISE') and status = 'FILLED'),
    -- Where the last step came from, while it may be taken back.
    add column undo_to      text,
    add column stepped_at   timestamptz,
    -- Since when others than its employer see it; of before, when it was written is the nearest there is.
    add column announced_at timestamptz;
alter table vacancy alter column terms drop default;
update vacancy set announced_at = created_at where announced;
alter table vacancy add check (announced = (announced_at is not null));

create table vacancy_step (
    number      bigint      generated always as identity primary key,
    vacancy_id  uuid        not null references vacancy on delete cascade,
    from_status text        not null,
    to_status   text        not null,
    -- Null = nobody asked for it: the last day or a feed.
    taken_by    text,
    taken_at    timestamptz not null
);
create index vacancy_step_by_vacancy on vacancy_step (vacancy_id, number desc);
