-- Whether match lists offer the person: not who has found work or studies, until a coach says otherwise.
alter table participant add column offered boolean not null default true;
