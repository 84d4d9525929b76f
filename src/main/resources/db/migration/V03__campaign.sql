create table campaign (
    id            varchar(40)                 not null,
    name          varchar(40)                 not null,
    campaign_year integer                     not null,
    definition    varchar(262144)             not null,
    phase         varchar(20)                 not null,
    created_at    timestamp(6) with time zone not null,
    started_at    timestamp(6) with time zone,
    version       bigint                      not null,
    constraint campaign_pk primary key (id)
);

create table campaign_phase (
    campaign_id varchar(40)                 not null,
    phase       varchar(20)                 not null,
    reached_at  timestamp(6) with time zone not null,
    constraint campaign_phase_pk primary key (campaign_id, phase),
    constraint campaign_phase_campaign_fk foreign key (campaign_id) references campaign (id)
);
