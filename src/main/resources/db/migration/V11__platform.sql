-- Spring Modulith's registry of events that a listener has not finished yet (its JPA schema).
create table event_publication (
  id uuid not null primary key,
  publication_date timestamp(6) with time zone not null,
  listener_id varchar(255) not null,
  serialized_event varchar(4000) not null,
  event_type varchar(255) not null,
  completion_date timestamp(6) with time zone
);

create index event_publication_open on event_publication (completion_date, publication_date);
create index event_publication_listener on event_publication (listener_id);

-- Who read an identity number or a phone in full, when and why.
create sequence unmasking_seq start with 1 increment by 50;

create table unmasking (
  id bigint not null primary key,
  version bigint not null,
  candidate_number varchar(20) not null,
  reason varchar(200) not null,
  user_id varchar(64) not null,
  user_name varchar(100) not null,
  at timestamp(6) with time zone not null
);

create index unmasking_of_candidate on unmasking (candidate_number, at);
