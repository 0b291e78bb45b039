-- What the model read in a version of a panel, and how; the latest reading of it.
create table panel_reading (
    version_id uuid primary key references panel_version on delete cascade,
    -- JSON: what is held of each field, and how surely.
    reading text not null,
    model text not null,
    digest text not null,
    ollama_version text not null,
    host text not null,
    prompts text not null,
    options text not null,
    -- Of the first question: prompt, picture, people and options.
    input_hash text not null,
    -- Of the people whom the prompt named; empty for nobody.
    people_hash text not null,
    prompt_tokens int not null,
    reply_tokens int not null,
    prompt_ms bigint not null,
    reply_ms bigint not null,
    total_ms bigint not null,
    asked int not null,
    -- The how-manieth reading of this version it is, from 1.
    seed int not null check (seed > 0),
    read_at timestamptz not null
);

-- What a person says that a version shows; wins over every reading of it.
create table panel_correction (
    version_id uuid not null references panel_version on delete cascade,
    field text not null,
    -- JSON; without a value when it can't be told.
    seen text not null,
    made_by uuid references person on delete set null,
    made_at timestamptz not null,
    primary key (version_id, field)
);
