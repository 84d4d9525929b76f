-- 推荐申报: units that may recommend more people than the cap in principle allows, with the city's reason (N41)

create sequence cap_exception_seq start with 1 increment by 50;
create table cap_exception (
    id          bigint       not null primary key,
    campaign_id varchar(64)  not null,
    unit_code   varchar(18)  not null,
    reason      varchar(500) not null,
    recorded_by varchar(64)  not null,
    recorded_at timestamp(6) with time zone not null,
    constraint cap_exception_once unique (campaign_id, unit_code),
    constraint cap_exception_unit foreign key (unit_code) references unit (credit_code)
);
