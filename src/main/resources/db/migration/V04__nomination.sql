-- 推荐申报: candidates with annex 1, opinions inside the enterprise, rounds of recommendation, the trail of a case

create table number_series (
    name        varchar(40) not null primary key,
    last_number bigint      not null
);

create sequence candidate_seq start with 1 increment by 50;
create table candidate (
    id                   bigint      not null primary key,
    number               varchar(16) not null,
    campaign_id          varchar(64) not null,
    unit_code            varchar(18) not null,
    region_code          varchar(16) not null,
    application_rank     integer,
    source_row           integer,
    identity_number      varchar(255) not null,
    identity_index       varchar(64) not null,
    name                 varchar(60) not null,
    sex                  varchar(1)  not null,
    birth_date           date        not null,
    ethnicity            varchar(4),
    political            varchar(4),
    education            varchar(4),
    work_started_on      date,
    technical_title      varchar(60),
    school               varchar(120),
    major                varchar(120),
    industry             varchar(1)  not null,
    category             varchar(16),
    trade                varchar(80) not null,
    trade_level          varchar(40),
    trade_since          date,
    landline             varchar(255),
    mobile               varchar(255),
    address              varchar(1200),
    email                varchar(700),
    insured_months       integer,
    qualification_level  varchar(4),
    artisan_technician   boolean,
    artisan_since        date,
    front_line           boolean,
    morals               varchar(8000),
    morals_proof         varchar(1000),
    skills               varchar(8000),
    skills_proof         varchar(1000),
    mentoring            varchar(8000),
    mentoring_proof      varchar(1000),
    contribution         varchar(8000),
    contribution_proof   varchar(1000),
    banned_at_submission boolean     not null,
    stage                varchar(24) not null,
    reached              varchar(24) not null,
    outcome              varchar(24),
    submitted_at         timestamp(6) with time zone not null,
    received_at          timestamp(6) with time zone,
    version              bigint      not null,
    constraint candidate_number_unique unique (number),
    constraint candidate_person_once unique (campaign_id, identity_index),
    constraint candidate_unit foreign key (unit_code) references unit (credit_code),
    constraint candidate_region foreign key (region_code) references region (code)
);
create index candidate_stage_idx on candidate (campaign_id, stage, number);
create index candidate_unit_idx on candidate (unit_code, campaign_id, stage);
create index candidate_region_idx on candidate (region_code, campaign_id, reached);
create index candidate_outcome_idx on candidate (campaign_id, outcome);
create index candidate_name_idx on candidate (campaign_id, name);

create table candidate_experience (
    candidate_id bigint       not null,
    position     integer      not null,
    period       varchar(40)  not null,
    place        varchar(200) not null,
    witness      varchar(60),
    primary key (candidate_id, position),
    constraint experience_candidate foreign key (candidate_id) references candidate (id)
);

create table eligibility_finding (
    candidate_id bigint       not null,
    position     integer      not null,
    rule_key     varchar(64)  not null,
    data         varchar(500) not null,
    passed       boolean      not null,
    reason       varchar(500) not null,
    primary key (candidate_id, position),
    constraint finding_candidate foreign key (candidate_id) references candidate (id)
);

create sequence candidate_opinion_seq start with 1 increment by 50;
create table candidate_opinion (
    id               bigint       not null primary key,
    candidate_number varchar(16)  not null,
    kind             varchar(16)  not null,
    agrees           boolean      not null,
    opinion          varchar(500) not null,
    signatory        varchar(40),
    given_by         varchar(64)  not null,
    given_at         timestamp(6) with time zone not null,
    constraint opinion_candidate foreign key (candidate_number) references candidate (number)
);
create index candidate_opinion_idx on candidate_opinion (candidate_number, id);

create sequence case_step_seq start with 1 increment by 50;
create table case_step (
    id               bigint       not null primary key,
    candidate_number varchar(16)  not null,
    passed_at        timestamp(6) with time zone not null,
    step             varchar(80)  not null,
    result           varchar(200) not null,
    passed_by        varchar(64),
    constraint case_step_candidate foreign key (candidate_number) references candidate (number)
);
create index case_step_idx on case_step (candidate_number, passed_at, id);

create sequence unit_ledger_seq start with 1 increment by 50;
create table unit_ledger (
    id           bigint      not null primary key,
    campaign_id  varchar(64) not null,
    unit_code    varchar(18) not null,
    rounds       integer     not null,
    recommended  integer     not null,
    final_ranked boolean     not null,
    finished     boolean     not null,
    version      bigint      not null,
    constraint unit_ledger_once unique (campaign_id, unit_code),
    constraint unit_ledger_unit foreign key (unit_code) references unit (credit_code)
);

create sequence unit_recommendation_seq start with 1 increment by 50;
create table unit_recommendation (
    id               bigint      not null primary key,
    round_key        varchar(16) not null,
    campaign_id      varchar(64) not null,
    unit_code        varchar(18) not null,
    round_ordinal    integer     not null,
    state            varchar(16) not null,
    final_round      boolean     not null,
    exception_reason varchar(500),
    ranked_at        timestamp(6) with time zone,
    letter_number    varchar(40),
    letter_issued_at timestamp(6) with time zone,
    ended_at         timestamp(6) with time zone,
    version          bigint      not null,
    constraint unit_recommendation_key_unique unique (round_key),
    constraint unit_recommendation_ordinal_unique unique (campaign_id, unit_code, round_ordinal),
    constraint unit_recommendation_letter_unique unique (letter_number),
    constraint unit_recommendation_unit foreign key (unit_code) references unit (credit_code)
);
create index unit_recommendation_state_idx on unit_recommendation (campaign_id, unit_code, state);

create table unit_recommendation_candidate (
    round_id         bigint      not null,
    position         integer     not null,
    candidate_number varchar(16) not null,
    primary key (round_id, position),
    constraint ranked_round foreign key (round_id) references unit_recommendation (id),
    constraint ranked_candidate foreign key (candidate_number) references candidate (number)
);
create index unit_recommendation_candidate_idx on unit_recommendation_candidate (candidate_number);
