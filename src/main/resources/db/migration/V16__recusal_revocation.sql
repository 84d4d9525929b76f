-- 回避: who may not judge whom, and who stands in (AMB-10)
create sequence recusal_seq start with 1 increment by 50;
create table recusal (
    id               bigint                      not null primary key,
    campaign_id      varchar(40)                 not null,
    candidate_number varchar(16)                 not null references candidate (number),
    expert_id        varchar(64)                 not null,
    reason           varchar(500)                not null,
    substitute_id    varchar(64),
    declared_at      timestamp(6) with time zone not null,
    declared_by      varchar(64)                 not null,
    version          integer                     not null,
    constraint recusal_once unique (candidate_number, expert_id)
);
create index recusal_campaign on recusal (campaign_id, candidate_number);

alter table scoring_assignment add column recused_at timestamp(6) with time zone;

-- 撤销: a report of a forgery, its verification, hearing, decision by two keys, and what followed (N58, AMB-19)
create table revocation (
    revocation_key   varchar(16)                 not null primary key,
    campaign_id      varchar(40)                 not null,
    candidate_number varchar(16)                 not null references candidate (number),
    unit_code        varchar(18)                 not null,
    state            varchar(24)                 not null,
    facts            varchar(2000)               not null,
    reported_at      timestamp(6) with time zone not null,
    reported_by      varchar(64)                 not null,
    holds_candidate  boolean                     not null,
    findings         varchar(2000),
    verified_at      timestamp(6) with time zone,
    verified_by      varchar(64),
    heard_on         date,
    statement        varchar(1000),
    heard_by         varchar(64),
    revoking         boolean,
    decision_reason  varchar(1000),
    decided_at       timestamp(6) with time zone,
    decided_by       varchar(64),
    confirmed        boolean,
    confirm_reason   varchar(1000),
    confirmed_at     timestamp(6) with time zone,
    confirmed_by     varchar(64),
    effect           varchar(24),
    revoked_at       timestamp(6) with time zone,
    money_due        boolean                     not null,
    recovered_on     date,
    recovery_voucher varchar(100),
    recovered_by     varchar(64),
    version          integer                     not null,
    constraint revocation_two_keys check (confirmed_by is null or confirmed_by <> decided_by)
);
create index revocation_candidate on revocation (candidate_number);
create index revocation_unit on revocation (unit_code, state);

-- the other candidacies of a barred person
create index candidate_person on candidate (identity_index);

alter table honour add column cancelled_at timestamp(6) with time zone;
