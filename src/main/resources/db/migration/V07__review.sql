-- 审核: each row is written once and never changed, but the authorities' opinions, which are asked first (AMB-11)
create table district_opinion (
    candidate_number varchar(16)                 not null primary key references candidate (number),
    agrees           boolean                     not null,
    opinion          varchar(500),
    given_by         varchar(64)                 not null,
    given_at         timestamp(6) with time zone not null
);

create table material_receipt (
    candidate_number  varchar(16)                 not null primary key references candidate (number),
    paper_received_on date                        not null,
    registered_by     varchar(64)                 not null,
    registered_at     timestamp(6) with time zone not null
);

create table qualification_review (
    candidate_number varchar(16)                 not null primary key references candidate (number),
    merit_conditions boolean                     not null,
    no_exclusion     boolean                     not null,
    opinion          varchar(500),
    given_by         varchar(64)                 not null,
    given_at         timestamp(6) with time zone not null
);

create sequence authority_opinion_seq start with 1 increment by 50;

create table authority_opinion (
    id               bigint                      not null primary key,
    candidate_number varchar(16)                 not null references candidate (number),
    campaign_id      varchar(40)                 not null,
    authority_code   varchar(32)                 not null,
    asked_at         timestamp(6) with time zone not null,
    adverse          boolean,
    opinion          varchar(500),
    given_by         varchar(64),
    given_at         timestamp(6) with time zone,
    version          integer                     not null,
    constraint authority_opinion_once unique (candidate_number, authority_code)
);

create index authority_opinion_silent on authority_opinion (campaign_id, authority_code, given_at);

create table determination (
    candidate_number varchar(16)                 not null primary key references candidate (number),
    determined       boolean                     not null,
    reason           varchar(500),
    decided_by       varchar(64)                 not null,
    decided_at       timestamp(6) with time zone not null
);

create table consolidation (
    campaign_id varchar(40)                 not null primary key references campaign (id),
    remark      varchar(500),
    reported_by varchar(64)                 not null,
    reported_at timestamp(6) with time zone not null
);
