-- What requests with an Idempotency-Key have made, for 24 hours. Repeatable, since a library does not know its service's numbers.
-- Neither caller nor key nor anything of the request can be read from it.
create table if not exists idempotency_key (
    -- SHA-256 of the caller and the key.
    key     text        primary key,
    -- SHA-256 of the key, the operation and the body; null once what was made is erased.
    request text,
    -- Null once it is erased.
    made    uuid,
    made_at timestamptz not null
);

create index if not exists idempotency_key_by_made on idempotency_key (made);
create index if not exists idempotency_key_by_age on idempotency_key (made_at);
