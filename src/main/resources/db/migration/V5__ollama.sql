-- The latest self-test of each part on each host.
create table self_test (
  host text not null,
  part text not null,
  model text not null,
  digest text not null,
  ollama_version text not null,
  passed boolean not null,
  said text not null,
  millis bigint not null,
  tested_at timestamptz not null,
  primary key (host, part)
);
