-- One reading of one scene by the model; the job about it is the row's way to get done. It pins the version it read; ranges are offsets in that version's
-- text. The columns from model to reply_ms say how it was made. assessment is JSON, null until the reply was
-- read and its quotes were found.
create table critique (
    id uuid primary key,
    number bigint generated always as identity,
    script_id uuid not null references script on delete cascade,
    version int not null check (version >= 0),
    scene_from int not null,
    scene_to int not null check (scene_to > scene_from),
    scene_name text not null,
    heading text not null,
    heading_passage text not null check (heading_passage <> ''),
    made_at timestamptz not null,
    read_at timestamptz,
    prompt_version text not null,
    input_hash text not null,
    model text,
    digest text,
    ollama_version text,
    host text,
    options text,
    prompt_tokens int,
    reply_tokens int,
    total_ms bigint,
    asked int not null default 0,
    raw_reply text not null default '',
    assessment text
);

create index critique_script on critique (script_id, number);
create index critique_input on critique (script_id, input_hash);

-- quote is as the page shows it, passage as the source has it.
create table note (
    id uuid primary key,
    critique_id uuid not null references critique on delete cascade,
    rank int not null,
    kind text not null,
    quote text not null,
    passage text not null check (passage <> ''),
    range_from int not null,
    range_to int not null check (range_to > range_from),
    places int not null,
    what text not null,
    why text not null,
    attempt text not null,
    state text not null default 'open' check (state in ('open', 'done', 'dismissed')),
    state_at timestamptz
);

create index note_critique on note (critique_id, rank);
