-- 表彰: one commendation per campaign (N46), one honour per craftsman (N48–N54)
create table commendation (
    campaign_id         varchar(40) not null primary key,
    report_number       varchar(100) not null,
    reported_on         date         not null,
    reported_by         varchar(64)  not null,
    approval_number     varchar(100),
    approved_on         date,
    approved_by         varchar(64),
    announcement_number varchar(100),
    announced_on        date,
    announced_by        varchar(64),
    version             integer      not null
);

create table honour (
    candidate_number   varchar(16)    not null primary key references candidate (number),
    campaign_id        varchar(40)    not null references commendation,
    certificate_number varchar(32)    not null,
    net_yuan           numeric(12, 2) not null,
    gross_yuan         numeric(12, 2) not null,
    tax_yuan           numeric(12, 2) not null,
    opened_at          timestamp(6) with time zone,
    certificate_on     date,
    certificate_by     varchar(64),
    paid_on            date,
    voucher            varchar(100),
    paid_by            varchar(64),
    benefits           varchar(1000),
    benefits_by        varchar(64),
    completed_at       timestamp(6) with time zone,
    version            integer        not null,
    constraint honour_certificate unique (certificate_number),
    constraint honour_amounts check (gross_yuan = net_yuan + tax_yuan)
);

create index honour_open on honour (campaign_id, completed_at);
