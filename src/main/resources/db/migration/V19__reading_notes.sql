-- A note of a reading of the script: of a quick read, a coverage, the continuity. lines is a JSON list of the quotes it rests on, each
-- with its place in that version and a hash of the scene it stood in. state is what a person made of it, if state_at says that someone did.
create table reading_note (
    id uuid primary key,
    script_id uuid not null references script on delete cascade,
    source text not null,
    reading_id uuid not null,
    version int not null check (version >= 0),
    rank int not null,
    kind text not null,
    what text not null,
    why text not null,
    attempt text not null,
    lines text not null,
    state text not null default 'open' check (state in ('open', 'done', 'dismissed')),
    state_at timestamptz,
    made_at timestamptz not null
);

create index reading_note_reading on reading_note (reading_id, rank);
create index reading_note_script on reading_note (script_id, source);

-- What was found when a note, of a scene's critique or of a reading, was looked at again in a later version, and what people made of it.
-- Rows are only added. person is null where the model judged. cited is JSON of the quote that shows it, scene_hash the scene it was judged on.
create table note_look (
    number bigint generated always as identity primary key,
    script_id uuid not null references script on delete cascade,
    note_id uuid not null,
    version int not null,
    found text not null check (found in ('answered', 'still_open', 'unsure', 'done', 'dismissed', 'reopened')),
    person uuid references person on delete set null,
    by_person boolean not null,
    cited text,
    reason text not null default '',
    scene_hash text not null default '',
    looked_at timestamptz not null
);

create index note_look_note on note_look (note_id, number);
create index note_look_script on note_look (script_id, number);
