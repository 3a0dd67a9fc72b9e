-- Offices of the Treasury, and the accounts that the Office and its units have there.

-- These catalogues are no books of codes, but are held in the same way: whoever writes into one locks its row.
insert into budget_code_book (name, edition) values
    ('TREASURY', 'OWN'), ('TREASURY_ACCOUNT', 'OWN'), ('SUPPLIER', 'OWN'), ('TASK', 'OWN'), ('YEAR', 'OWN');

-- An office of the Treasury as a version: another name from a day on is another row of the same code.
create table budget_treasury (
    id bigint not null auto_increment primary key,
    code varchar(4) not null,
    name varchar(200) not null,
    valid_from date not null,
    valid_to date null,
    search_key varchar(300) not null,
    version int not null default 0,
    changed_by varchar(120) null,
    changed_at datetime(6) null,
    constraint uk_budget_treasury unique (code, valid_from),
    constraint ck_budget_treasury_period check (valid_to is null or valid_to > valid_from)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;

-- The office is named by its code, so that an account outlives another name of it. number_key is the number without the
-- dots and spaces that some write and others leave out.
create table budget_treasury_account (
    id bigint not null auto_increment primary key,
    treasury_code varchar(4) not null,
    account_no varchar(30) not null,
    number_key varchar(30) not null,
    kind varchar(20) not null,
    unit_id bigint not null,
    chapter varchar(3) null,
    budget_level int null,
    valid_from date not null,
    valid_to date null,
    note varchar(400) null,
    search_key varchar(600) not null,
    version int not null default 0,
    changed_by varchar(120) null,
    changed_at datetime(6) null,
    constraint uk_budget_treasury_account unique (treasury_code, number_key, valid_from),
    constraint ck_budget_treasury_account_kind check (kind in ('ESTIMATE', 'DEPOSIT', 'OTHER')),
    constraint ck_budget_treasury_account_level check (budget_level is null or budget_level between 1 and 4),
    constraint ck_budget_treasury_account_period check (valid_to is null or valid_to > valid_from)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;
create index ix_budget_treasury_account_unit on budget_treasury_account (unit_id);
