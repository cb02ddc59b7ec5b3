-- Coaches are listed by name, and Å comes before Ä.
alter table coach alter column name type text collate "sv-x-icu";
