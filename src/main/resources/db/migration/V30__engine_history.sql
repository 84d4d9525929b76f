-- The engine's history level "cases" (ADR 14): it refuses to start when the level is not the one that the database knows.
update act_ge_property set value_ = '11' where name_ = 'historyLevel';
