-- What scenes say, to be searched: made of a script's text, and made anew of it whenever it is missing. A scene is known
-- by the SHA-256 of its text, so that only those that read differently are written again; config is the text search
-- configuration of the language it was read in. Very long scenes have several parts.
create table scene_index (
    script_id uuid not null references script on delete cascade,
    config text not null,
    hash text not null,
    part int not null,
    vector tsvector not null,
    primary key (script_id, config, hash, part)
);

-- A question that somebody asked about a script; it is theirs alone. It pins the version that is read for it. answer is
-- JSON, null until there is one: sentences, each with the quote that was found. making says how it was made.
create table inquiry (
    id uuid primary key,
    number bigint generated always as identity,
    script_id uuid not null references script on delete cascade,
    person_id uuid not null references person on delete cascade,
    version int not null check (version >= 0),
    question text not null check (question <> ''),
    asked_at timestamptz not null,
    answered_at timestamptz,
    scenes_read int not null default 0,
    scenes int not null default 0,
    answer text,
    making text
);

create index inquiry_of on inquiry (script_id, person_id, number);
