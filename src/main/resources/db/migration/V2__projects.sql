create table project (
    id uuid primary key,
    owner_id uuid not null references person on delete cascade,
    title text not null check (length(title) between 1 and 200),
    made_at timestamptz not null,
    edited_at timestamptz not null
);

create index project_owner on project (owner_id, edited_at desc);
