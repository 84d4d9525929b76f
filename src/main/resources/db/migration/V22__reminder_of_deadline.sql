-- 通知: an extended window has another deadline, of which people are reminded anew
alter table reminder drop constraint reminder_once;
alter table reminder add constraint reminder_once unique (campaign_id, phase, kind, group_id, deadline);

create table announced_deadline (
    campaign_id  varchar(40)                 not null references campaign (id),
    phase        varchar(20)                 not null,
    kind         varchar(16)                 not null,
    deadline     timestamp(6) with time zone not null,
    announced_at timestamp(6) with time zone not null,
    primary key (campaign_id, phase, kind, deadline)
);
