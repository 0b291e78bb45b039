-- Drawings and photographs, written anew as they came in, without what cameras add.
create table picture (
    id uuid primary key,
    project_id uuid not null references project on delete cascade,
    media_type text not null,
    width int not null,
    height int not null,
    content bytea not null,
    thumbnail bytea not null,
    made_at timestamptz not null
);

create index on picture (project_id);

-- What people wrote of a project's characters and places. What scripts say of them is computed and kept nowhere.
create table bible_entry (
    id uuid primary key,
    project_id uuid not null references project on delete cascade,
    kind text not null check (kind in ('character', 'place')),
    name text not null,
    -- The name in one spelling.
    name_key text not null,
    -- One a line.
    aliases text not null,
    age text not null,
    description text not null,
    wants text not null,
    picture_id uuid references picture on delete set null,
    version int not null check (version > 0),
    edited_at timestamptz not null,
    edited_by uuid references person on delete set null,
    unique (project_id, kind, name_key)
);

create index on bible_entry (picture_id);
create index on bible_entry (edited_by);

-- Names of the scripts that shall be no entry and are proposed no more.
create table bible_dismissal (
    project_id uuid not null references project on delete cascade,
    kind text not null check (kind in ('character', 'place')),
    name_key text not null,
    primary key (project_id, kind, name_key)
);
