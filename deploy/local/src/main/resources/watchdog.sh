#!/bin/sh
# Runs a command and ends it when standard input reaches its end: the launcher closed it, or died. What it wrote before is
# how many seconds the command may take to end.

# Ctrl-C reaches the whole terminal group; the launcher alone decides the order of stopping.
trap '' INT HUP QUIT

exec 3<&0 </dev/null
# In a session of its own, so that what the command starts can be ended with it.
setsid "$@" 3<&- &
child=$!
# Whoever ends the whole group, as "timeout" does, means the child, too, which is in none of it.
trap 'kill "$child" 2>/dev/null' TERM

# The shell's own "read" waits, not another process that would be left over.
(
    read -r patience <&3
    kill "$child" 2>/dev/null
    tries=0
    while kill -0 "$child" 2>/dev/null && [ "$tries" -lt "${patience:-30}" ]; do
        sleep 1
        tries=$((tries + 1))
    done
    kill -s KILL -- "-$child" 2>/dev/null
) &
guard=$!

wait "$child"
code=$?
# A signal ends the waiting before the child has ended.
while kill -0 "$child" 2>/dev/null; do
    wait "$child"
    code=$?
done
kill "$guard" 2>/dev/null
exit "$code"
