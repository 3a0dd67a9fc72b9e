-- Sources of money are a book of codes too; of a source it is known whether what is left goes over into the next year.

alter table budget_code add column carries_over boolean not null default false;
alter table budget_code drop constraint ck_budget_code_kind;
alter table budget_code add constraint ck_budget_code_kind check (kind in ('CHAPTER', 'CATEGORY', 'SUBCATEGORY',
    'ITEM_GROUP', 'ITEM', 'SUBITEM', 'SOURCE_KIND', 'SOURCE', 'PROGRAMME', 'CARRY_OVER_REASON'));

insert into budget_code_book (name) values ('SOURCE');
