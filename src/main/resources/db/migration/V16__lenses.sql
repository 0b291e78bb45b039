-- Which questions a critique put, by their words, and which seed they had. A note says which of them it answers; one on a character's
-- voice also holds the line elsewhere that it is compared with.
alter table critique add column lenses text not null default 'all-round';
alter table critique add column seed int not null default 1 check (seed > 0);

alter table note add column lens text not null default 'all-round';
alter table note add column voice text;
alter table note add column contrast_scene text;
alter table note add column contrast_quote text;
alter table note add column contrast_passage text;
alter table note add column contrast_from int;
alter table note add column contrast_to int;

-- Other wordings for one line, asked for by a writer. variants is JSON, null until the reply was read; nothing of it is in the script.
create table alternatives (
    id uuid primary key,
    script_id uuid not null references script on delete cascade,
    person_id uuid not null references person on delete cascade,
    version int not null check (version >= 0),
    range_from int not null,
    range_to int not null check (range_to > range_from),
    passage text not null check (passage <> ''),
    line text not null check (line <> ''),
    seed int not null check (seed > 0),
    made_at timestamptz not null,
    model text,
    variants text
);

create index alternatives_script on alternatives (script_id, made_at);
