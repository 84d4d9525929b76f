-- Ids of the engine's rows; each node takes a thousand at a time (ADR 13). Rows with UUIDs keep theirs: a number equals none.
create sequence engine_id_seq start with 1 increment by 1000;
