-- What the model read of who, where, when, wearing, carrying, hurt and knowing, scene by scene; ledger is JSON, null until
-- all scenes were read. What headings and cues say is computed and kept nowhere.
create table continuity_reading (
    id uuid primary key,
    number bigint generated always as identity,
    script_id uuid not null references script on delete cascade,
    version int not null check (version >= 0),
    made_at timestamptz not null,
    read_at timestamptz,
    prompt_version text not null,
    model text not null default '',
    ledger text
);

create index continuity_reading_script on continuity_reading (script_id, number);

-- What a person wrote into the ledger. It wins over what is computed and what is read, now and later. The range is of the
-- line that it rests on, in that version's text; passage is that text, quote how the page shows it. target_* say
-- what it stands in place of; they are empty for an entry that was added.
create table continuity_correction (
    id uuid primary key,
    number bigint generated always as identity,
    script_id uuid not null references script on delete cascade,
    act text not null check (act in ('add', 'change', 'remove')),
    field text not null,
    target_who text not null,
    target_what text not null,
    target_state text not null,
    who text not null,
    what text not null,
    state text not null,
    other text not null,
    version int not null check (version >= 0),
    range_from int not null,
    range_to int not null check (range_to > range_from),
    passage text not null check (passage <> ''),
    quote text not null,
    made_at timestamptz not null,
    made_by uuid references person on delete set null
);

create index continuity_correction_script on continuity_correction (script_id, number);
create index continuity_correction_made_by on continuity_correction (made_by);

-- Facts that a person said are one.
create table continuity_fact (
    script_id uuid not null references script on delete cascade,
    fact_key text not null,
    same_key text not null check (same_key <> fact_key),
    primary key (script_id, fact_key)
);
