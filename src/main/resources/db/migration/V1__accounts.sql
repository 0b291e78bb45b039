create table person (
    id uuid primary key,
    name text not null check (length(name) between 1 and 100),
    email text not null check (length(email) between 3 and 254),
    password_hash text not null,
    owner boolean not null default false,
    made_at timestamptz not null
);

-- One account for an address, however it is capitalised.
create unique index person_email on person (lower(email));

-- One owner, even when two browsers race through the first visit.
create unique index person_single_owner on person (owner) where owner;
