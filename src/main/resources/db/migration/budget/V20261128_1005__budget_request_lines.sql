-- What a request asks for. Without a using unit it is the holder's own office, without a task for none; the subitem is what is
-- intended, and binds nobody.
create table budget_request_line (
    request_id bigint not null,
    line_no int not null,
    chapter varchar(10) not null,
    subcategory varchar(10) not null,
    source varchar(10) not null,
    programme varchar(10) not null,
    using_unit_id bigint null,
    task_id bigint null,
    subitem varchar(10) null,
    amount decimal(18,0) not null,
    content varchar(400) not null,
    -- What was set aside when the request was approved.
    reservation_id bigint null,
    primary key (request_id, line_no),
    constraint fk_budget_request_line foreign key (request_id) references budget_request (id),
    constraint fk_budget_request_line_reservation foreign key (reservation_id) references budget_reservation (id),
    constraint ck_budget_request_line_amount check (amount > 0)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;
create index ix_budget_request_line_unit on budget_request_line (using_unit_id);
create index ix_budget_request_line_task on budget_request_line (task_id);
