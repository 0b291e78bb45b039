-- What the model answered about a script, so that nothing is asked twice. key is SHA-256 of all that decides the
-- answer but the model's build, which is digest; see Asked.key. bible_hash says which bible stood in the prompt.
create table reading_answer (
    number bigint generated always as identity primary key,
    script_id uuid not null references script on delete cascade,
    key text not null,
    digest text not null,
    kind text not null,
    prompt_version text not null,
    reply text not null,
    usable boolean not null,
    bible_hash text not null,
    model text not null,
    ollama_version text not null,
    host text not null,
    options text not null,
    prompt_tokens int not null,
    reply_tokens int not null,
    prompt_ms bigint not null,
    reply_ms bigint not null,
    total_ms bigint not null,
    asked int not null,
    made_at timestamptz not null,
    used_at timestamptz not null,
    unique (script_id, key, digest)
);

create index reading_answer_kind on reading_answer (kind, made_at desc);
create index reading_answer_made on reading_answer (made_at desc);
