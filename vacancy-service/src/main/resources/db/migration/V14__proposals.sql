-- Requirements read from a vacancy's text and what a person made of each: {"readOf": …, "all": […]}; readOf null = to be read anew.
alter table vacancy add column proposals jsonb not null default '{"readOf": null, "all": []}';
alter table vacancy alter column proposals drop default;
