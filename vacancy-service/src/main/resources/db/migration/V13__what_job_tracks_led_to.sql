-- How many went out of a track and to what: numbers, since for whom a place was reserved is said nowhere.
alter table job_track add column endings jsonb not null default '{}';
