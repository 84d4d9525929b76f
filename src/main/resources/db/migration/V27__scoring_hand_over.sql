-- 换人评分: whose scoring task the secretariat gave to another expert, and why (AMB-10)
create sequence scoring_hand_over_seq start with 1 increment by 50;
create table scoring_hand_over (
    id               bigint                      not null primary key,
    assignment_id    bigint                      not null references scoring_assignment,
    campaign_id      varchar(40)                 not null,
    candidate_number varchar(16)                 not null references candidate (number),
    expert_id        varchar(64)                 not null,
    substitute_id    varchar(64)                 not null,
    reason           varchar(500)                not null,
    handed_at        timestamp(6) with time zone not null,
    handed_by        varchar(64)                 not null,
    constraint scoring_hand_over_once unique (candidate_number, expert_id)
);
create index scoring_hand_over_campaign on scoring_hand_over (campaign_id, candidate_number);
