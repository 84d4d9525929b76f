-- 评审: panel, scores, ranking, vote, proposed list (N44, AMB-10)
create table panel (
    campaign_id     varchar(40)                 not null primary key,
    formed_at       timestamp(6) with time zone not null,
    formed_by       varchar(64)                 not null,
    ranked_at       timestamp(6) with time zone,
    members_present integer,
    minutes_number  varchar(100),
    voted_at        timestamp(6) with time zone,
    voted_by        varchar(64),
    list_size       integer,
    decided_at      timestamp(6) with time zone,
    decided_by      varchar(64),
    version         integer                     not null
);

create table panel_member (
    campaign_id varchar(40) not null references panel,
    expert_id   varchar(64) not null,
    primary key (campaign_id, expert_id)
);

-- filled by insert … select only (100 000 candidates × 7 experts), so its numbers come one by one from a cache
create sequence scoring_assignment_seq start with 1 increment by 1 cache 1000;

create table scoring_assignment (
    id               bigint      not null primary key,
    campaign_id      varchar(40) not null,
    candidate_number varchar(16) not null references candidate (number),
    expert_id        varchar(64) not null,
    remark           varchar(1000),
    scored_at        timestamp(6) with time zone,
    version          integer     not null,
    constraint scoring_assignment_once unique (candidate_number, expert_id)
);

create index scoring_assignment_expert on scoring_assignment (expert_id, candidate_number);

create table scoring_point (
    assignment_id bigint        not null references scoring_assignment,
    criterion     varchar(8)    not null,
    points        numeric(4, 1) not null,
    primary key (assignment_id, criterion),
    constraint scoring_point_range check (points between 0 and 100)
);

create table standing (
    candidate_number varchar(16)   not null primary key references candidate (number),
    campaign_id      varchar(40)   not null,
    score            numeric(5, 2) not null,
    first_tie        numeric(5, 2) not null,
    second_tie       numeric(5, 2) not null,
    place            integer,
    ayes             integer,
    noes             integer,
    abstentions      integer,
    passed           boolean       not null,
    proposed         boolean       not null,
    reserve          boolean       not null,
    version          integer       not null
);

create index standing_ranking on standing (campaign_id, place);
