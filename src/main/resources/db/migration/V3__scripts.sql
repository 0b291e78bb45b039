-- A script is its text at version 0 and the updates that follow. version counts the updates; length is the
-- text's length at that version in UTF-16 units, lines joined by one line feed.
create table script (
    id uuid primary key,
    project_id uuid not null references project on delete cascade,
    title text not null check (length(title) between 1 and 200),
    version int not null default 0 check (version >= 0),
    length int not null check (length >= 0),
    made_at timestamptz not null,
    edited_at timestamptz not null
);

create index script_project on script (project_id, edited_at desc);

-- The update numbered v made text v out of text v - 1. changes is CodeMirror's change set as JSON.
create table script_update (
    script_id uuid not null references script on delete cascade,
    version int not null check (version > 0),
    client_id text not null,
    changes text not null,
    author_id uuid not null references person,
    made_at timestamptz not null,
    primary key (script_id, version)
);

create index script_update_author on script_update (author_id);

-- Texts kept whole, so that no version is far from one. Version 0 always has its row.
create table script_snapshot (
    script_id uuid not null references script on delete cascade,
    version int not null check (version >= 0),
    text text not null,
    primary key (script_id, version)
);

-- The file that a script was imported from, byte for byte as it came.
create table script_source (
    script_id uuid primary key references script on delete cascade,
    file_name text not null,
    media_type text not null,
    content bytea not null
);
