-- The paper that a script's pages are counted and printed on.
alter table script add column paper text not null default 'letter' check (paper in ('letter', 'a4'));
