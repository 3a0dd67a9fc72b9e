-- The jobs that run by themselves, as db-scheduler 16 keeps them.

create table scheduled_tasks (
    task_name varchar(100) not null,
    task_instance varchar(100) not null,
    task_data longblob null,
    execution_time timestamp(6) not null,
    picked boolean not null,
    picked_by varchar(50) null,
    last_success timestamp(6) null,
    last_failure timestamp(6) null,
    consecutive_failures int null,
    last_heartbeat timestamp(6) null,
    version bigint not null,
    priority smallint null,
    primary key (task_name, task_instance)
) character set utf8mb4 collate utf8mb4_vi_0900_as_cs;
create index ix_scheduled_tasks_time on scheduled_tasks (execution_time);
create index ix_scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
