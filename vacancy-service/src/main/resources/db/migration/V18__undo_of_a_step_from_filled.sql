-- How it was filled where the last step came from, while that may be taken back.
alter table vacancy add column undo_filled_by text check (undo_filled_by in ('JOBBSPAR', 'OTHERWISE'));
