-- A request is also taken by an accountant and closed once it is spent. Which steps there are is for each kind of document to
-- say, not for the table of all.
alter table budget_document_step drop constraint ck_budget_document_step;
alter table budget_document_step add constraint ck_budget_document_step_named check (action <> '');
