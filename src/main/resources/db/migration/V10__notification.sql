-- One reminder per deadline, kind and group: written once, however often the event is repeated.
create sequence reminder_seq start with 1 increment by 50;

create table reminder (
  id bigint not null primary key,
  version bigint not null,
  campaign_id varchar(64) not null,
  phase varchar(40) not null,
  kind varchar(20) not null,
  group_id varchar(64) not null,
  open_count bigint not null,
  deadline timestamp(6) with time zone not null,
  created_at timestamp(6) with time zone not null,
  constraint reminder_once unique (campaign_id, phase, kind, group_id)
);

create index reminder_of_group on reminder (group_id, created_at);
