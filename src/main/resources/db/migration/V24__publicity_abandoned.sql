-- 公示: one whose round or whose candidate's case ended before its result was left running
update publicity set state = 'ABANDONED', closed_at = current_timestamp
where state = 'POSTED' and kind = 'INTERNAL' and exists (
    select 1 from unit_recommendation r where r.round_key = publicity.subject and r.state = 'CLOSED');
update publicity set state = 'ABANDONED', closed_at = current_timestamp
where state = 'POSTED' and kind in ('OWN_INTERNAL', 'OWN_PUBLIC') and exists (
    select 1 from publicity_candidate p join candidate c on c.number = p.candidate_number
    where p.publicity_id = publicity.id and c.stage = 'ENDED');
