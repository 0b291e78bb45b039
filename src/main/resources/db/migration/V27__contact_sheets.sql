-- Sheets of panels that somebody is taking apart; gone when their panels are on the board. width and height are the original's, the
-- right way up.
create table contact_sheet (
    id uuid primary key,
    board_id uuid not null references board on delete cascade,
    width int not null check (width > 0),
    height int not null check (height > 0),
    original bytea not null,
    display_type text not null,
    display bytea not null,
    -- Where its panels are, in the order in which they will be added: a line each of four corners clockwise from the top left and
    -- how thick the border is, nine numbers in the original's pixels.
    frames text not null,
    made_at timestamptz not null,
    made_by uuid references person on delete set null
);

alter table contact_sheet alter column original set storage external;
alter table contact_sheet alter column display set storage external;

create index contact_sheet_board on contact_sheet (board_id);
