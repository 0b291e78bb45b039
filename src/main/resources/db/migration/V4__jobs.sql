create table job (
    id uuid primary key,
    number bigint generated always as identity,
    kind text not null,
    lane text not null,
    priority smallint not null default 0,
    subject_id uuid,
    person_id uuid references person on delete cascade,
    status text not null check (status in ('waiting', 'running', 'done', 'failed', 'cancelled')),
    attempt int not null default 0,
    progress int not null default 0 check (progress between 0 and 1000),
    message text not null default '',
    reason text not null default '',
    payload text not null,
    cancel_requested boolean not null default false,
    made_at timestamptz not null,
    started_at timestamptz,
    ended_at timestamptz
);

create index job_queue on job (lane, priority desc, number) where status in ('waiting', 'running');
create index job_subject on job (subject_id, number);
create index job_ended on job (ended_at);

-- What a job wrote, in the order of its numbers; only the latest attempt's is kept.
create table job_output (
    number bigint generated always as identity primary key,
    job_id uuid not null references job on delete cascade,
    text text not null
);

create index job_output_job on job_output (job_id, number);

-- db-scheduler's own table, as its version 16 wants it. One row is one lane that has work.
create table scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);

create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
