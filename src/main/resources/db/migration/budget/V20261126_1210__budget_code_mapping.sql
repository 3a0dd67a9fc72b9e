-- What a code of an index before is in the index that followed it, so that a year can be compared with the one before.
-- One old code may have become several, and several one.
create table budget_code_mapping (
    id bigint not null auto_increment primary key,
    kind varchar(20) not null,
    old_code varchar(10) not null,
    new_code varchar(10) not null,
    valid_from date not null,
    legal_basis varchar(200) null,
    note varchar(400) null,
    search_key varchar(600) not null,
    version int not null default 0,
    changed_by varchar(120) null,
    changed_at datetime(6) null,
    constraint uk_budget_code_mapping unique (kind, old_code, new_code, valid_from),
    constraint ck_budget_code_mapping_kind check (kind in ('CHAPTER', 'CATEGORY', 'SUBCATEGORY', 'ITEM', 'SUBITEM'))
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;
create index ix_budget_code_mapping_new on budget_code_mapping (kind, new_code);

-- Subitems of Circular 324/2016/TT-BTC that the office uses most and that kept their code; the accountant compares them
-- and adds the others from the table of the new circular.
insert into budget_code_mapping (kind, old_code, new_code, valid_from, legal_basis, note, search_key)
select 'SUBITEM', c.code, c.code, '2026-01-01', 'Thông tư 130/2025/TT-BTC', 'Giữ nguyên mã; kế toán đối chiếu lại',
       concat(c.code, ' ', c.code, ' giu nguyen ma; ke toan doi chieu lai')
  from (select '6001' as code union all select '6101' union all select '6113' union all select '6123'
        union all select '6124' union all select '6301' union all select '6302' union all select '6303'
        union all select '6304' union all select '6501' union all select '6502' union all select '6551'
        union all select '6701' union all select '6702' union all select '7851' union all select '7852') c;
