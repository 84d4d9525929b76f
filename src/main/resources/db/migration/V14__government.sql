-- 报市政府审定: numbered batches (N46, AMB-17) in place of one commendation per campaign; two keys; reserves called up (AMB-16)
create table commendation_batch (
    batch_key           varchar(48) not null primary key,
    campaign_id         varchar(40) not null references campaign (id),
    ordinal             integer     not null,
    state               varchar(16) not null,
    report_number       varchar(100) not null,
    reported_on         date         not null,
    reported_by         varchar(64)  not null,
    decided_by          varchar(64),
    decided_at          timestamp(6) with time zone,
    approval_number     varchar(100),
    approved_on         date,
    return_reason       varchar(500),
    announcement_number varchar(100),
    announced_on        date,
    announced_by        varchar(64),
    version             integer      not null,
    constraint commendation_batch_ordinal unique (campaign_id, ordinal)
);

insert into commendation_batch (batch_key, campaign_id, ordinal, state, report_number, reported_on, reported_by,
                                decided_by, approval_number, approved_on, announcement_number, announced_on,
                                announced_by, version)
select campaign_id || '-1', campaign_id, 1,
       case when announced_on is not null then 'ANNOUNCED' when approved_on is not null then 'APPROVED' else 'REPORTED' end,
       report_number, reported_on, reported_by, approved_by, approval_number, approved_on, announcement_number,
       announced_on, announced_by, version
from commendation;

create table commendation_name (
    batch_key        varchar(48) not null references commendation_batch,
    candidate_number varchar(16) not null references candidate (number),
    place            integer     not null,
    struck_because   varchar(500),
    primary key (batch_key, candidate_number)
);

create index commendation_name_candidate on commendation_name (candidate_number);

insert into commendation_name (batch_key, candidate_number, place)
select b.batch_key, c.number, coalesce(s.place, 0)
from commendation_batch b
join candidate c on c.campaign_id = b.campaign_id
left join standing s on s.candidate_number = c.number
where c.stage = 'NOTICE_PASSED' or exists (select 1 from honour h where h.candidate_number = c.number);

create table honour_of_batch (
    candidate_number   varchar(16)    not null primary key references candidate (number),
    campaign_id        varchar(40)    not null references campaign (id),
    batch_key          varchar(48)    not null references commendation_batch,
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
    constraint honour_certificate_once unique (certificate_number),
    constraint honour_adds_up check (gross_yuan = net_yuan + tax_yuan)
);

insert into honour_of_batch (candidate_number, campaign_id, batch_key, certificate_number, net_yuan, gross_yuan, tax_yuan,
                             opened_at, certificate_on, certificate_by, paid_on, voucher, paid_by, benefits, benefits_by,
                             completed_at, version)
select candidate_number, campaign_id, campaign_id || '-1', certificate_number, net_yuan, gross_yuan, tax_yuan, opened_at,
       certificate_on, certificate_by, paid_on, voucher, paid_by, benefits, benefits_by, completed_at, version
from honour;

drop table honour;
drop table commendation;
alter table honour_of_batch rename to honour;
create index honour_unsettled on honour (campaign_id, completed_at);
create index honour_batch on honour (batch_key);

create table sending_ahead (
    sending_key  varchar(48)                 not null primary key,
    campaign_id  varchar(40)                 not null references campaign (id),
    ordinal      integer                     not null,
    proposed     boolean                     not null,
    reason       varchar(500)                not null,
    first_by     varchar(64)                 not null,
    first_at     timestamp(6) with time zone not null,
    confirmed    boolean,
    second_reason varchar(500),
    second_by    varchar(64),
    second_at    timestamp(6) with time zone,
    version      integer                     not null,
    constraint sending_ahead_ordinal unique (campaign_id, ordinal),
    constraint sending_ahead_two_people check (second_by is null or second_by <> first_by)
);

alter table standing add column called_up_at timestamp(6) with time zone;
alter table standing add column called_up_by varchar(64);
alter table standing add column called_up_because varchar(500);
