-- Words that are right in a project although no dictionary has them.
create table project_word (
    project_id uuid not null references project on delete cascade,
    word text not null check (length(word) between 1 and 100),
    primary key (project_id, word)
);

-- The languages a script is written in, by their dictionaries' codes, parted by spaces. Without a row each person's own holds.
create table script_languages (
    script_id uuid primary key references script on delete cascade,
    languages text not null
);
