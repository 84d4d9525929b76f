-- 异议: objections and leads against one candidate, the own publicity that may follow, and the candidate they freeze
alter table candidate add column freezes integer default 0 not null;
alter table candidate add constraint candidate_freezes check (freezes >= 0);

-- who stands on a publicity: a round's ranked, the proposed of a notice, one candidate alone
create table publicity_candidate (
    publicity_id     bigint      not null,
    candidate_number varchar(16) not null,
    primary key (publicity_id, candidate_number),
    constraint publicity_candidate_publicity foreign key (publicity_id) references publicity (id),
    constraint publicity_candidate_candidate foreign key (candidate_number) references candidate (number)
);
create index publicity_candidate_idx on publicity_candidate (candidate_number, publicity_id);

insert into publicity_candidate (publicity_id, candidate_number)
select p.id, n.candidate_number
from publicity p
join unit_recommendation r on r.round_key = p.subject
join unit_recommendation_candidate n on n.round_id = r.id
where p.kind = 'INTERNAL';
insert into publicity_candidate (publicity_id, candidate_number)
select p.id, c.number
from publicity p
join candidate c on c.campaign_id = p.campaign_id and c.reached in ('PROPOSED', 'NOTICE_PASSED', 'NAMED')
where p.kind = 'PUBLIC_NOTICE';

create sequence objection_seq start with 1 increment by 50;
create table objection (
    id                   bigint       not null primary key,
    objection_key        varchar(16)  not null,
    candidate_number     varchar(16)  not null,
    campaign_id          varchar(64)  not null,
    publicity_id         bigint       not null,
    objection_level      varchar(16)  not null,
    state                varchar(16)  not null,
    lead_reason          varchar(24),
    objector_name        varchar(700),
    objector_contact     varchar(1200),
    by_unit              boolean      not null,
    content              varchar(2000) not null,
    postmarked_on        date,
    registered_at        timestamp(6) with time zone not null,
    registered_by        varchar(64)  not null,
    admissibility_reason varchar(500),
    admissibility_by     varchar(64),
    admissibility_at     timestamp(6) with time zone,
    findings             varchar(2000),
    investigated_by      varchar(64),
    investigated_at      timestamp(6) with time zone,
    conclusion_reason    varchar(500),
    beyond_window        boolean      not null,
    concluded_by         varchar(64),
    concluded_at         timestamp(6) with time zone,
    closed_at            timestamp(6) with time zone,
    version              bigint       not null,
    constraint objection_key_unique unique (objection_key),
    constraint objection_candidate foreign key (candidate_number) references candidate (number),
    constraint objection_publicity foreign key (publicity_id) references publicity (id)
);
create index objection_candidate_idx on objection (candidate_number, state);
create index objection_publicity_idx on objection (publicity_id);
create index objection_campaign_idx on objection (campaign_id, state);
