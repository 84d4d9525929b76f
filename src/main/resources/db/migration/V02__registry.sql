-- 机构与人员: enterprises, regions, the ban register

create table region (
    code varchar(16)  not null primary key,
    name varchar(60)  not null,
    constraint region_name_unique unique (name)
);

-- GB/T 2260 divisions of Dalian, and the pilot zones with local codes; a campaign may rename or add
insert into region (code, name) values
    ('210202', '中山区'),
    ('210203', '西岗区'),
    ('210204', '沙河口区'),
    ('210211', '甘井子区'),
    ('210212', '旅顺口区'),
    ('210213', '金州区'),
    ('210214', '普兰店区'),
    ('210224', '长海县'),
    ('210281', '瓦房店市'),
    ('210283', '庄河市'),
    ('JPXQ', '金普新区'),
    ('GXQ', '高新区'),
    ('CXD', '长兴岛'),
    ('HYK', '花园口');

create table unit (
    credit_code varchar(18)  not null primary key,
    name        varchar(120) not null,
    region_code varchar(16)  not null,
    category    varchar(16)  not null,
    version     bigint       not null,
    constraint unit_name_unique unique (name),
    constraint unit_region foreign key (region_code) references region (code)
);
create index unit_region_idx on unit (region_code);

create sequence ban_seq start with 1 increment by 50;
create table ban (
    id              bigint       not null primary key,
    identity_index  varchar(64)  not null,
    identity_number varchar(255) not null,
    name            varchar(60)  not null,
    reason          varchar(500) not null,
    campaign_id     varchar(64)  not null,
    banned_at       timestamp(6) with time zone not null,
    constraint ban_identity_unique unique (identity_index)
);
