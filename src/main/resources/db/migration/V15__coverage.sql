-- One deep coverage of a script by the model; the job about the script whose payload is this id is the row's way to get
-- done. It pins the version it reads. report is JSON, null until the coverage came to its end; then it is what pages and
-- exports show, and model and seconds say in the list of coverages how it was made.
create table coverage (
    id uuid primary key,
    number bigint generated always as identity,
    script_id uuid not null references script on delete cascade,
    version int not null check (version >= 0),
    made_at timestamptz not null,
    read_at timestamptz,
    model text,
    seconds bigint,
    report text
);

create index coverage_script on coverage (script_id, number);
