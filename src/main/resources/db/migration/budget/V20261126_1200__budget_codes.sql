-- The codes of the budget as versions with dates: what held on a day is found for that day for ever.

-- One row for each code book. Whoever writes into a book locks its row, so that two versions of a code cannot be entered
-- at the same moment; edition says which of the codes that come with the application have been brought, once.
create table budget_code_book (
    name varchar(40) not null primary key,
    edition varchar(20) null
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;

insert into budget_code_book (name) values ('INDEX'), ('PROGRAMME'), ('CARRY_OVER_REASON');

-- A parent is named by its code, not by its id: it may get a new version without its children being touched. confirmed
-- says that somebody has compared the name with the official text.
create table budget_code (
    id bigint not null auto_increment primary key,
    kind varchar(20) not null,
    code varchar(10) not null,
    parent_code varchar(10) null,
    name varchar(400) not null,
    valid_from date not null,
    valid_to date null,
    legal_basis varchar(200) null,
    confirmed boolean not null default false,
    search_key varchar(600) not null,
    version int not null default 0,
    changed_by varchar(120) null,
    changed_at datetime(6) null,
    constraint uk_budget_code unique (kind, code, valid_from),
    constraint ck_budget_code_kind check (kind in ('CHAPTER', 'CATEGORY', 'SUBCATEGORY', 'ITEM_GROUP', 'ITEM', 'SUBITEM',
        'PROGRAMME', 'CARRY_OVER_REASON')),
    constraint ck_budget_code_period check (valid_to is null or valid_to > valid_from)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;
create index ix_budget_code_parent on budget_code (kind, parent_code);
