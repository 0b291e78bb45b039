-- The revisions of scripts, in the order in which they began. What a revision changed isn't kept: it is what differs
-- between its version "since" and the text as it is. "ended" is the version at which it ended, unless it goes on or
-- the next one took its place.
create table script_revision (
    script_id uuid not null references script on delete cascade,
    number int not null check (number > 0),
    name text not null check (length(name) between 1 and 100),
    color text not null,
    since int not null check (since >= 0),
    ended int check (ended >= since),
    begun_by uuid not null references person,
    begun_at timestamptz not null,
    primary key (script_id, number)
);

create index script_revision_person on script_revision (begun_by);

-- Scripts whose scene numbers are locked: their scenes keep them.
create table script_locked_numbers (
    script_id uuid primary key references script on delete cascade
);
