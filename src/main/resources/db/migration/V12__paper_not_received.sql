-- 审核: the centre has no complete paper of this candidate by the end of the recommendation window (AMB-2); written once
create table paper_not_received (
    candidate_number varchar(16)                 not null primary key references candidate (number),
    reason           varchar(500)                not null,
    registered_by    varchar(64)                 not null,
    registered_at    timestamp(6) with time zone not null
);
