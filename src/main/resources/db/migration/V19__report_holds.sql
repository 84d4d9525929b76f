-- 举报: an open report of a forgery (N58) holds otherwise than an objection, so it is counted by itself
alter table candidate add column holds integer default 0 not null;
alter table candidate add constraint candidate_holds check (holds >= 0);

update candidate
set holds = 1, freezes = freezes - 1
where freezes > 0
  and exists (select 1 from revocation r where r.candidate_number = candidate.number and r.holds_candidate);
