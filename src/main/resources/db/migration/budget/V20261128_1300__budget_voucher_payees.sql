-- Who gets how much of a payment document that pays several: the lines of its list of payment.
create table budget_voucher_payee (
    voucher_id bigint not null,
    line_no int not null,
    name varchar(200) not null,
    account varchar(30) null,
    bank varchar(200) null,
    amount decimal(18,0) not null,
    note varchar(200) null,
    primary key (voucher_id, line_no),
    constraint fk_budget_voucher_payee foreign key (voucher_id) references budget_voucher (id),
    constraint ck_budget_voucher_payee_amount check (amount > 0)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;
