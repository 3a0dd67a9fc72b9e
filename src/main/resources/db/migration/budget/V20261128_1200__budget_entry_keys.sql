-- What lists of entries are narrowed and sorted by stands in the entry itself: an index reaches no further than its table.
-- A key and its shares never change, so neither does what is repeated here.
drop trigger tr_budget_entry_no_update;

alter table budget_entry
    add column holder_unit_id bigint not null default 0,
    add column chapter varchar(10) not null default '',
    add column subcategory varchar(10) not null default '',
    add column source varchar(10) not null default '',
    add column programme varchar(10) not null default '',
    add column task_id bigint not null default 0;

update budget_entry e
    join budget_share s on s.id = e.share_id
    join budget_key k on k.id = s.key_id
    set e.holder_unit_id = k.holder_unit_id, e.chapter = k.chapter, e.subcategory = k.subcategory, e.source = k.source,
        e.programme = k.programme, e.task_id = s.task_id;

create trigger tr_budget_entry_no_update before update on budget_entry for each row
    signal sqlstate '45000' set message_text = 'the ledger is only ever added to';

-- One index for each column: it narrows by the column and gives the days in order, and it sorts by the column.
-- What goes from day to day through all of them finds here what it asks most entries.
create index ix_budget_entry_by_day on budget_entry (effective_date, id, period, amount, subitem);
create index ix_budget_entry_by_kind on budget_entry (kind, effective_date, id);
create index ix_budget_entry_by_amount on budget_entry (amount, effective_date, id);
create index ix_budget_entry_by_subitem on budget_entry (subitem, effective_date, id);
create index ix_budget_entry_by_user on budget_entry (used_by_unit_id, effective_date, id);
create index ix_budget_entry_by_holder on budget_entry (holder_unit_id, effective_date, id);
create index ix_budget_entry_by_chapter on budget_entry (chapter, effective_date, id);
create index ix_budget_entry_by_subcategory on budget_entry (subcategory, effective_date, id);
create index ix_budget_entry_by_source on budget_entry (source, effective_date, id);
create index ix_budget_entry_by_programme on budget_entry (programme, effective_date, id);
create index ix_budget_entry_by_task on budget_entry (task_id, effective_date, id);
create index ix_budget_entry_by_period on budget_entry (period, effective_date, id);
create index ix_budget_entry_by_number on budget_entry (document_number, effective_date, id);
drop index ix_budget_entry_number on budget_entry;
drop index ix_budget_entry_user on budget_entry;
drop index ix_budget_entry_kind on budget_entry;
drop index ix_budget_entry_subitem on budget_entry;

-- All that is summed up of a share, without a look at the entries themselves.
create index ix_budget_entry_measures on budget_entry (share_id, period, effective_date, kind, amount, carried, granted,
    provisional, held, advance, actual, subitem, settled_subitem);

create fulltext index ix_budget_entry_words on budget_entry (search_key);
