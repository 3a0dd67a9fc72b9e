-- Papers that are to be kept as issued by what somebody did elsewhere. A line waits until its paper is in the archive.

create table reporting_due (
    id bigint not null auto_increment primary key,
    report varchar(80) not null,
    query varchar(4000) not null,
    instead varchar(4000) null,
    -- Ids of the security module: who did it, and under which delegation.
    account_id bigint not null,
    delegation_id bigint null,
    tries int not null default 0,
    created_at datetime(6) not null
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;
create index ix_reporting_due_tries on reporting_due (tries, id);
