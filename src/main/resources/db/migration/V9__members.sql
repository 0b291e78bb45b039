-- Whether the password was made by somebody else, and has to be changed before anything else.
alter table person add column first_password boolean not null default false;

-- Who else may see a project, and what they may do in it.
create table project_member (
    project_id uuid not null references project on delete cascade,
    person_id uuid not null references person on delete cascade,
    role text not null check (role in ('write', 'comment', 'read')),
    primary key (project_id, person_id)
);

create index project_member_person on project_member (person_id);

-- Everybody who may see a project.
create view project_person as
select id as project_id, owner_id as person_id, 'own' as role from project
union all
select project_id, person_id, role from project_member;
