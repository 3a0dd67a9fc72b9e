-- What a decision gives to whom. Without a using unit it is the holder's own office, without a task for none.
create table budget_decision_line (
    decision_id bigint not null,
    line_no int not null,
    chapter varchar(10) not null,
    subcategory varchar(10) not null,
    source varchar(10) not null,
    programme varchar(10) not null,
    using_unit_id bigint null,
    task_id bigint null,
    amount decimal(18,0) not null,
    carry_over_reason varchar(10) null,
    -- An advance of the year before that was not settled, on the subitem it was drawn on.
    carried_advance boolean not null default false,
    subitem varchar(10) null,
    note varchar(400) null,
    primary key (decision_id, line_no),
    constraint fk_budget_decision_line foreign key (decision_id) references budget_decision (id),
    constraint ck_budget_decision_line_amount check (amount <> 0)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;
create index ix_budget_decision_line_unit on budget_decision_line (using_unit_id);
create index ix_budget_decision_line_task on budget_decision_line (task_id);
