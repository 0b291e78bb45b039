-- One quick reading of a script by the model; the job about the script whose payload is this id is the row's way to get
-- done. It pins the version it reads. outcome is JSON, null until the reading came to its end; then it is what pages show.
create table quick_reading (
    id uuid primary key,
    number bigint generated always as identity,
    script_id uuid not null references script on delete cascade,
    version int not null check (version >= 0),
    made_at timestamptz not null,
    read_at timestamptz,
    outcome text
);

create index quick_reading_script on quick_reading (script_id, number);
