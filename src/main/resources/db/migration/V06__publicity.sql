-- 公示: internal publicity of a unit's round (N25, N40), public notice of a campaign (N45)
create sequence publicity_seq start with 1 increment by 50;

create table publicity (
    id                     bigint                      not null primary key,
    kind                   varchar(16)                 not null,
    subject                varchar(64)                 not null,
    campaign_id            varchar(40)                 not null,
    posted_on              date                        not null,
    last_day               date                        not null,
    ends_at                timestamp(6) with time zone not null,
    working_days           integer                     not null,
    state                  varchar(16)                 not null,
    place                  varchar(500)                not null,
    notice_number          varchar(100),
    registered_at          timestamp(6) with time zone not null,
    worker_representatives integer,
    sealed                 boolean,
    closed_at              timestamp(6) with time zone,
    closed_by              varchar(64),
    version                integer                     not null,
    constraint publicity_subject unique (kind, subject),
    constraint publicity_period check (last_day >= posted_on)
);

create index publicity_campaign on publicity (campaign_id, state, ends_at);
