-- A part of a still that is left out of comparisons with others: somebody who stands there.
create table still_mask (
    id uuid primary key,
    still_id uuid not null references still on delete cascade,
    -- "x,y x,y x,y": the corners of a polygon, in parts of the picture's width and height, 0 to 1.
    corners text not null check (corners <> ''),
    made_at timestamptz not null,
    made_by uuid references person on delete set null
);

create index still_mask_still on still_mask (still_id);

-- What comparing two stills came to; only the latest of each two is kept.
create table still_comparison (
    first_still uuid not null references still on delete cascade,
    second_still uuid not null references still on delete cascade,
    -- Of both files, all masks and how it is computed, in hexadecimal; another one is another comparison.
    content text not null,
    -- JSON.
    outcome text not null,
    -- JPEG: the second in the frame of the first, exposed like it; null when it can't be laid on it.
    laid bytea,
    -- PNG: the differences over the first; null with laid.
    map bytea,
    made_at timestamptz not null,
    primary key (first_still, second_still),
    check (num_nulls(laid, map) in (0, 2))
);

alter table still_comparison alter column laid set storage external;
alter table still_comparison alter column map set storage external;

create index still_comparison_second on still_comparison (second_still);
