-- Candidates' numbers come from a sequence; rounds and letters are called after the unit's first candidate (ADR 15).
create sequence candidate_number_seq start with 1 cache 1;

-- What the sequence had given out when the first candidate of a year applied.
create table candidate_series (
    campaign_year integer not null primary key,
    before_first  bigint  not null
);

-- A series that has begun goes on after its last number.
insert into candidate_series (campaign_year, before_first)
select cast(substring(name from 11) as integer), -last_number from number_series where name like 'candidate-%';

delete from number_series where name like 'candidate-%' or name like 'round-%' or name like 'letter-%';
