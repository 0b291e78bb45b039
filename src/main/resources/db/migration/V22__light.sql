-- What was measured of a still. measure is the version of the measures; what an earlier one measured is measured again. figures is JSON;
-- the others are pictures of it, PNG.
create table still_light (
    still_id uuid primary key references still on delete cascade,
    measure int not null check (measure > 0),
    figures text not null,
    waveform bytea not null,
    parade bytea not null,
    false_colour bytea not null,
    zebra bytea not null,
    measured_at timestamptz not null
);

alter table still_light alter column waveform set storage external;
alter table still_light alter column parade set storage external;
alter table still_light alter column false_colour set storage external;
alter table still_light alter column zebra set storage external;

-- The picture that the light of a board's others is compared with, where somebody chose one.
create table board_reference (
    board_id uuid primary key references board on delete cascade,
    version_id uuid not null references panel_version on delete cascade
);

create index board_reference_version on board_reference (version_id);
