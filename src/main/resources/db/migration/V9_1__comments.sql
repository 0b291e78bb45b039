-- A conversation about a passage: passage is the text of the version from range_from to range_to.
create table comment_thread (
    id uuid primary key,
    script_id uuid not null references script on delete cascade,
    version int not null check (version >= 0),
    range_from int not null check (range_from >= 0),
    range_to int not null check (range_to > range_from),
    passage text not null check (passage <> ''),
    resolved_at timestamptz,
    resolved_by uuid references person
);

create index comment_thread_script on comment_thread (script_id);

create table comment (
    id uuid primary key,
    number bigint generated always as identity,
    thread_id uuid not null references comment_thread on delete cascade,
    author_id uuid not null references person on delete cascade,
    text text not null check (length(text) between 1 and 4000),
    made_at timestamptz not null,
    edited_at timestamptz
);

create index comment_of_thread on comment (thread_id, number);
