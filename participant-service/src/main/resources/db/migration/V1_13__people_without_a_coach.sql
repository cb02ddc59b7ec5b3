-- Whom a file brings has no coach until one takes the person over; who has had one always has one. Here once more, so that those
-- who wait for one are counted and listed by an index, however many there are.
alter table participant add column has_coach boolean not null default false;

update participant set has_coach = exists (select from coaching where coaching.participant = participant.id);

create index participant_without_coach on participant (workplace, code) where not has_coach and merged_into is null;
