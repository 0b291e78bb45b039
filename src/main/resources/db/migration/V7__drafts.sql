-- The names that versions of scripts were given. The texts are in the log.
create table script_draft (
    script_id uuid not null references script on delete cascade,
    version int not null check (version >= 0),
    name text not null check (length(name) between 1 and 100),
    primary key (script_id, version)
);

-- What was written between two versions: costly to count, and never different. Only of sessions that are over.
create table script_session (
    script_id uuid not null references script on delete cascade,
    since int not null check (since >= 0),
    version int not null check (version > since),
    pages int not null,
    words_came int not null,
    words_went int not null,
    primary key (script_id, version, since)
);
