-- The program that wrote an imported file, where the kind of record asks for it: its columns are understood as the last time.
alter table import_run add column origin varchar(60) null;
