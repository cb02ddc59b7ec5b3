-- Repeatable, since services stand at different versions: it runs once in each, whatever has run before.

-- An erasure drops what waits for its key, also when Kafka has been away for long.
create index if not exists outbox_key on outbox (key);
