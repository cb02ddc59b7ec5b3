-- What an employer is, where it has people at work, whom to ask there, and who acts for it.
alter table employer
    add column sector         text check (sector in ('MUNICIPAL', 'MUNICIPAL_COMPANY', 'REGION', 'STATE', 'PRIVATE', 'NON_PROFIT')),
    add column municipality   char(4),
    add column foreign_number jsonb check (foreign_number is null or organisation_number is null),
    add column places         jsonb not null default '[]',
    -- Persons, mostly: they never leave this table in events or logs.
    add column contacts       jsonb not null default '[]',
    add check (sector <> 'MUNICIPAL' or municipality is not null);
alter table employer
    alter column places drop default,
    alter column contacts drop default;
create index employer_units on employer (municipality) where sector = 'MUNICIPAL';

create table employer_member (
    employer_id uuid        not null references employer on delete cascade,
    -- The identity provider's id of the user.
    subject     text        not null,
    name        text        not null,
    added_by    text,
    added_at    timestamptz not null,
    primary key (employer_id, subject)
);
create index employer_member_by_subject on employer_member (subject);
