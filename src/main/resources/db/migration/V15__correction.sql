-- 退回补正: what a reviewing step asks the unit to put right, field by field, and what the unit did about it
create sequence correction_seq start with 1 increment by 50;

create table correction (
    id               bigint                      not null primary key,
    candidate_number varchar(16)                 not null references candidate (number),
    step             varchar(40)                 not null,
    state            varchar(16)                 not null,
    asked_by         varchar(64)                 not null,
    asked_at         timestamp(6) with time zone not null,
    due_at           timestamp(6) with time zone not null,
    note             varchar(500),
    closed_by        varchar(64),
    closed_at        timestamp(6) with time zone,
    version          bigint                      not null
);

create index correction_of_candidate on correction (candidate_number, id);

create table correction_remark (
    correction_id bigint       not null references correction (id),
    position      integer      not null,
    field         varchar(32)  not null,
    remark        varchar(500) not null,
    changed       boolean      not null,
    answer        varchar(500),
    primary key (correction_id, position)
);

-- Old and new values are encrypted: a phone number or an address may be among them.
create sequence correction_change_seq start with 1 increment by 50;

create table correction_change (
    id            bigint                      not null primary key,
    correction_id bigint                      not null references correction (id),
    field         varchar(32)                 not null,
    old_value     varchar(50000),
    new_value     varchar(50000),
    changed_by    varchar(64)                 not null,
    changed_at    timestamp(6) with time zone not null
);

create index correction_change_of_correction on correction_change (correction_id, id);

-- 撤回申报, on the person's written word
create table withdrawal (
    candidate_number varchar(16)                 not null primary key references candidate (number),
    reason           varchar(500)                not null,
    withdrawn_by     varchar(64)                 not null,
    withdrawn_at     timestamp(6) with time zone not null
);

-- X4 (N21): a finding of "not suitable otherwise" stands only when a second person confirms it
alter table qualification_review add column unsuitable boolean default false not null;
alter table qualification_review add column second_confirms boolean;
alter table qualification_review add column second_reason varchar(500);
alter table qualification_review add column second_by varchar(64);
alter table qualification_review add column second_at timestamp(6) with time zone;
alter table qualification_review add column version bigint default 0 not null;

-- a silent authority is chased (AMB-11)
alter table authority_opinion add column chased_at timestamp(6) with time zone;

-- 保密审查 (N36): what was declared classified needs the secrecy department's review
create sequence secrecy_review_seq start with 1 increment by 50;

create table secrecy_review (
    id               bigint                      not null primary key,
    candidate_number varchar(16)                 not null references candidate (number),
    department       varchar(100)                not null,
    document_number  varchar(60)                 not null,
    reviewed_on      date                        not null,
    recorded_by      varchar(64)                 not null,
    recorded_at      timestamp(6) with time zone not null
);

create index secrecy_review_of_candidate on secrecy_review (candidate_number, id);

alter table material add column classified boolean default false not null;
alter table material add column secrecy_review_id bigint;
alter table material add constraint material_secrecy_review foreign key (secrecy_review_id) references secrecy_review (id);
