-- When a merge can no longer be undone, what was said of who went away is told of who was kept: whom a row is about may change,
-- and nothing else of it. See ADR 0021.
create or replace function refuse_to_change_history() returns trigger language plpgsql as $$
begin
    if new.participant is not null
        and to_jsonb(new) - 'participant' - 'state' = to_jsonb(old) - 'participant' - 'state'
        and new.state - 'participant' = old.state - 'participant' then
        return new;
    end if;
    raise exception 'history is never changed: say the fact anew';
end
$$;
