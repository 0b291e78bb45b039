-- How much a person wants to write in a script: a day, and in all. Lengths are in words or in pages.
create table writing_goal (
    person_id uuid not null references person on delete cascade,
    script_id uuid not null references script on delete cascade,
    unit text not null check (unit in ('words', 'pages')),
    daily int not null check (daily >= 0),
    whole int not null check (whole >= 0),
    primary key (person_id, script_id)
);

-- What a script became longer between two versions, in printed words and eighths of a page: costly to count, and never different.
create table writing_stretch (
    script_id uuid not null references script on delete cascade,
    since int not null check (since >= 0),
    version int not null check (version > since),
    words int not null,
    eighths int not null,
    primary key (script_id, since, version)
);
