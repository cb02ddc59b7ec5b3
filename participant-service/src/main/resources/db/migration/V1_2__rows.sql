-- Every row of a profile has an id, and says when it was recorded; of those that are there, nobody knows by whom.
create function pg_temp.recorded(claims jsonb, at timestamptz, version bigint) returns jsonb language sql volatile as $$
    select coalesce(
        jsonb_agg(
            claim || jsonb_build_object('id', gen_random_uuid(), 'recorded', jsonb_build_object('at', at, 'version', version))
            order by place),
        '[]')
    from jsonb_array_elements(coalesce(claims, '[]')) with ordinality as row (claim, place)
$$;

update participant set profile = profile || jsonb_build_object(
    'skills', pg_temp.recorded(profile -> 'skills', updated_at, version),
    'experiences', pg_temp.recorded(profile -> 'experiences', updated_at, version),
    'educations', pg_temp.recorded(profile -> 'educations', updated_at, version),
    'languages', pg_temp.recorded(profile -> 'languages', updated_at, version),
    'licences', pg_temp.recorded(profile -> 'licences', updated_at, version));
