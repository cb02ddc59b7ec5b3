-- Of one day the last said counts, by the database's order and not by a clock that is set back at times.
alter table shortage_assessment add column number bigint;
update shortage_assessment set number = said.number
from (select id, row_number() over (order by stated_at, id) as number from shortage_assessment) said
where said.id = shortage_assessment.id;
alter table shortage_assessment alter column number set not null;
alter table shortage_assessment alter column number add generated always as identity;
select setval(pg_get_serial_sequence('shortage_assessment', 'number'), (select coalesce(max(number), 0) + 1 from shortage_assessment), false);
alter table shortage_assessment add unique (number);
drop index shortage_assessment_newest;
create index shortage_assessment_newest on shortage_assessment (municipality, occupation, assessed_on desc, number desc);
