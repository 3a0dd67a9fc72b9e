-- Whoever the Office buys from, and the bank accounts that are paid into.
create table budget_supplier (
    id bigint not null auto_increment primary key,
    name varchar(200) not null,
    tax_code varchar(14) not null,
    address varchar(300) null,
    phone varchar(40) null,
    retired boolean not null default false,
    search_key varchar(2000) not null,
    version int not null default 0,
    changed_by varchar(120) null,
    changed_at datetime(6) null,
    constraint uk_budget_supplier unique (tax_code)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;

create table budget_supplier_account (
    id bigint not null auto_increment primary key,
    supplier_id bigint not null,
    account_no varchar(30) not null,
    bank varchar(120) not null,
    branch varchar(120) null,
    holder varchar(200) null,
    preferred boolean not null default false,
    constraint fk_budget_supplier_account foreign key (supplier_id) references budget_supplier (id)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;
