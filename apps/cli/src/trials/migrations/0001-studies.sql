-- The set of trials, in a namespace of its own: it shares a database with questions to doctors, and nothing else.
create table trials.demand (
  id integer generated always as identity primary key,
  hash text not null unique,
  node text not null
);

create table trials.study (
  nct_id text primary key check (nct_id ~ '^NCT[0-9]{8}$'),
  joining text not null,
  -- The registry's own day of the data: an older copy never replaces a newer one.
  data_timestamp text not null,
  record_day text not null,
  -- The record as the registry gave it; whatever is shown is read from it again.
  record jsonb not null,
  -- Fingerprint of the grammar that read the demands; a record of another grammar is read again before it is used.
  reader text not null,
  common integer[] not null,
  divided jsonb not null,
  nothing_read boolean not null,
  -- Places that may take people, as [latitude, longitude].
  points jsonb not null
);

create index study_reader on trials.study (reader);

-- Where the refresh stands, so that a break loses nothing.
create table trials.refresh (
  only_row boolean primary key default true check (only_row),
  state jsonb not null
);
