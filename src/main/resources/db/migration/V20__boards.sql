-- Pictures of a script's boards. original has the pixels as they came in, upright, without what cameras and programs added; display and
-- thumbnail are made of it once. width and height are the original's.
create table still (
    id uuid primary key,
    script_id uuid not null references script on delete cascade,
    media_type text not null,
    width int not null check (width > 0),
    height int not null check (height > 0),
    original bytea not null,
    -- Of the display picture and the thumbnail.
    display_type text not null,
    display bytea not null,
    thumbnail bytea not null,
    -- Of the original, in hexadecimal.
    sha256 text not null,
    made_at timestamptz not null
);

-- What is compressed already isn't compressed again.
alter table still alter column original set storage external;
alter table still alter column display set storage external;
alter table still alter column thumbnail set storage external;

create index still_script on still (script_id);

-- A board of a scene, whose heading is a passage pinned to a version, or, without one, of the whole script.
create table board (
    id uuid primary key,
    script_id uuid not null references script on delete cascade,
    -- Empty while it is called after its scene.
    title text not null,
    heading_version int check (heading_version >= 0),
    heading_from int check (heading_from >= 0),
    heading_to int check (heading_to > heading_from),
    heading text check (heading <> ''),
    made_at timestamptz not null,
    edited_at timestamptz not null,
    check (num_nulls(heading_version, heading_from, heading_to, heading) in (0, 4))
);

create index board_script on board (script_id);

create table panel (
    id uuid primary key,
    board_id uuid not null references board on delete cascade,
    -- Its place in the order; neighbours may be any distance apart.
    place int not null,
    -- Set by hand; empty while it is counted.
    number text not null,
    action text not null,
    dialogue text not null,
    sound text not null,
    lens text not null,
    camera_move text not null,
    -- How long it is shown, in milliseconds; null while that is computed.
    shown_for int check (shown_for > 0),
    -- Of what people wrote of it, counted from 1.
    edition int not null check (edition > 0),
    edited_at timestamptz not null,
    edited_by uuid references person on delete set null,
    -- When it was taken off the board, from where it can be brought back.
    removed_at timestamptz
);

create index panel_board on panel (board_id, place);

-- A passage of the script that a panel shows, pinned to a version.
create table panel_line (
    id uuid primary key,
    panel_id uuid not null references panel on delete cascade,
    version int not null check (version >= 0),
    range_from int not null check (range_from >= 0),
    range_to int not null check (range_to > range_from),
    passage text not null check (passage <> '')
);

create index panel_line_panel on panel_line (panel_id);

-- A picture of a panel; the one with the highest number is shown.
create table panel_version (
    id uuid primary key,
    panel_id uuid not null references panel on delete cascade,
    number int not null check (number > 0),
    still_id uuid not null references still on delete cascade,
    made_at timestamptz not null,
    made_by uuid references person on delete set null,
    unique (panel_id, number)
);

create index panel_version_still on panel_version (still_id);
