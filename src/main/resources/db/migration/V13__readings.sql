-- How far a job ever was, and how often it was started since it last got further: a job that takes its server down
-- every time is given up, a long one that gets on is not.
alter table job add column farthest int not null default 0;
alter table job add column starts int not null default 0;
update job set starts = attempt, farthest = progress;
