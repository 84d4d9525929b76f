-- Uploaded files. The content stands in rows of 1 MB, so that neither side ever holds a whole file in memory.
create sequence material_seq start with 1 increment by 50;

create table material (
  id bigint not null primary key,
  version bigint not null,
  candidate_number varchar(20) not null,
  kind varchar(40) not null,
  file_name varchar(160) not null,
  content_type varchar(100) not null,
  size_bytes bigint not null,
  sha256 varchar(64) not null,
  uploaded_by varchar(64) not null,
  uploaded_at timestamp(6) with time zone not null,
  constraint material_same_content_once unique (candidate_number, kind, sha256)
);

create table material_chunk (
  material_id bigint not null references material (id),
  ordinal integer not null,
  data bytea not null,
  primary key (material_id, ordinal)
);
