-- 异议: objections and leads against one candidate, the own publicity that may follow, and the candidate they freeze
alter table candidate add column freezes integer default 0 not null;
alter table candidate add constraint candidate_freezes check (freezes >= 0);
