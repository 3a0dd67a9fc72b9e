-- What the Office has decided about money advanced to persons, from a day on. A later row of the same day stands in the place
-- of an earlier one; nothing is changed or taken out.
create table budget_advance_rule (
    id bigint not null auto_increment primary key,
    valid_from date not null,
    due_days int not null,
    second_advance varchar(10) not null,
    legal_basis varchar(200) null,
    entered_by varchar(120) not null,
    entered_at datetime(6) not null,
    constraint ck_budget_advance_rule_days check (due_days between 1 and 366),
    constraint ck_budget_advance_rule_second check (second_advance in ('OFF', 'WARN', 'BLOCK'))
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;
create index ix_budget_advance_rule_from on budget_advance_rule (valid_from, id);

create trigger tr_budget_advance_rule_no_update before update on budget_advance_rule for each row
    signal sqlstate '45000' set message_text = 'rules of advances are only ever added to';
create trigger tr_budget_advance_rule_no_delete before delete on budget_advance_rule for each row
    signal sqlstate '45000' set message_text = 'rules of advances are only ever added to';

insert into budget_advance_rule (valid_from, due_days, second_advance, legal_basis, entered_by, entered_at)
values ('2000-01-01', 30, 'BLOCK', 'Quy chế chi tiêu nội bộ của Văn phòng', 'VPTU', '2026-11-28 00:00:00');
