-- Private questions. The words are in `contents`, sealed under one key a case; here are ids, states, moments and hashes.
create schema app;
create schema keys;
-- pg-boss makes its own tables in here, as herald_jobs.
create schema jobs authorization herald_jobs;
grant usage on schema app to herald_public, herald_asker, herald_clinician, herald_reviewer, herald_moderator, herald_admin, herald_system, herald_backup;
grant usage on schema keys to herald_asker, herald_clinician, herald_reviewer, herald_moderator, herald_system, herald_backup;

create function app.actor() returns text language sql stable as $$ select coalesce(current_setting('herald.actor', true), '') $$;
create function app.on_duty() returns boolean language sql stable as $$ select coalesce(current_setting('herald.duty', true), '') in ('on duty', 'duty lead') $$;
create function app.is_lead() returns boolean language sql stable as $$ select coalesce(current_setting('herald.duty', true), '') = 'duty lead' $$;

-- Settings of the site: hours, mode, numbers, names that de-identification knows. One row a setting.
create table app.site (name text primary key, value jsonb not null);

create table app.askers (
  id text primary key check (id ~ '^asker:[0-9A-Za-z_-]{8,64}$'),
  account text not null unique,
  mail text not null default 'off' check (mail in ('on', 'off')),
  is_blocked boolean not null default false,
  created_at timestamptz not null
);

-- Identity is the credential: two accounts of one person are one row here (threat 28).
create table app.staff (
  id text primary key check (id ~ '^credential:[0-9A-Za-z_-]{1,64}$'),
  name text not null,
  field text not null,
  country text not null,
  roles text[] not null,
  topics text[] not null,
  licensed_in text[] not null default '{}',
  duty text not null default 'off duty' check (duty in ('off duty', 'on duty', 'duty lead')),
  may_lead boolean not null default false,
  licence_checked_on date not null,
  is_suspended boolean not null default false,
  is_demonstration boolean not null,
  constraint roles_fit check (
    roles <@ array['clinician', 'reviewer', 'moderator', 'admin']
    and not (roles && array['clinician', 'reviewer'] and roles && array['moderator', 'admin'])
    and not roles @> array['moderator', 'admin']
  )
);
create table app.staff_accounts (account text primary key, credential text not null references app.staff);

create table app.cases (
  id text primary key check (id ~ '^[0-9a-f]{32}$'),
  version integer not null,
  asker text,
  send_key text unique,
  state text not null,
  subject jsonb not null,
  writer text,
  writers text[] not null default '{}',
  reviewer text,
  -- Who took the last step. She still sees the row that her step moved out of her sight.
  acted_by text,
  delivered_by text,
  approved_by text,
  delivered_hash text,
  topic text,
  country text,
  about text,
  facts_shared integer not null default 0,
  follow_up_of text references app.cases,
  sent_at timestamptz not null,
  since timestamptz not null,
  promised_by timestamptz,
  is_held_for_moderation boolean not null default false,
  is_under_legal_hold boolean not null default false,
  constraint "I2 writer is not reviewer" check (delivered_by is null or delivered_by = 'credential:erased' or delivered_by <> approved_by)
);
create index on app.cases (asker);
create index on app.cases (promised_by) where state = 'queued';
create index on app.cases (state) where state in ('submitted', 'urgent_hold', 'claimed', 'needs_info', 'in_review', 'correcting', 'correction_in_review');
create index on app.cases (writer) where writer is not null;

-- I2 in the database too: whoever held a case as writer cannot be noted as having approved its text.
create function app.no_self_approval() returns trigger language plpgsql as $$
begin
  if new.delivered_hash is distinct from old.delivered_hash and new.approved_by = any (old.writers) then
    raise exception 'I2: % held this case as writer and cannot approve it', new.approved_by using errcode = 'check_violation';
  end if;
  if new.delivered_hash is distinct from old.delivered_hash and new.delivered_hash is not null
     and (current_user <> 'herald_reviewer' or new.approved_by is distinct from app.actor()) then
    raise exception 'I2: only a reviewer approves, and in her own name' using errcode = 'insufficient_privilege';
  end if;
  if new.id <> old.id or (new.asker is distinct from old.asker and new.asker is not null) then
    raise exception 'A case keeps its id and its asker.' using errcode = 'check_violation';
  end if;
  if new.version <> old.version + 1 then
    raise exception 'A step raises the version by one.' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger no_self_approval before update on app.cases for each row execute function app.no_self_approval();

create table keys.case_keys (case_id text primary key references app.cases, wrapped bytea not null);

create table app.contents (
  id bigint generated always as identity primary key,
  case_id text not null references app.cases,
  kind text not null check (kind in ('question', 'danger', 'facts', 'contact', 'draft', 'frozen', 'asked', 'info', 'comment', 'note', 'rating', 'rewrite', 'publication comment')),
  hash text,
  by text not null,
  at timestamptz not null,
  sealed bytea not null
);
create index on app.contents (case_id, kind);

-- A text that somebody may have approved never changes (I3, threat 6). Only a draft is written over.
create function app.contents_stay() returns trigger language plpgsql as $$
begin
  if old.kind <> 'draft' or new.kind <> 'draft' or new.case_id <> old.case_id then
    raise exception 'Only a draft may be written over.' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger contents_stay before update on app.contents for each row execute function app.contents_stay();

-- What the asker is shown, in order: fixed texts by id, or a content that somebody let through.
create table app.messages (
  id bigint generated always as identity primary key,
  case_id text not null references app.cases,
  at timestamptz not null,
  kind text not null check (kind in ('fixed', 'questions', 'from her')),
  fixed_text text,
  reason text,
  content_id bigint references app.contents on delete cascade
);
create index on app.messages (case_id);

create table app.timers (
  subject text not null check (subject in ('case', 'publication')),
  subject_id text not null,
  key text not null,
  due timestamptz not null,
  primary key (subject, subject_id, key)
);
create index on app.timers (due);
-- One row for each timer that fired: the second attempt finds it and does nothing.
create table app.fired (
  subject text not null,
  subject_id text not null,
  key text not null,
  due timestamptz not null,
  at timestamptz not null,
  primary key (subject, subject_id, key, due)
);

create table app.outbox (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  kind text not null check (kind in ('mail', 'page', 'search engines')),
  recipient text not null,
  template text not null,
  case_id text,
  attempts integer not null default 0,
  -- Somebody is sending it until then; afterwards it is tried again.
  taken_until timestamptz,
  done_at timestamptz
);
create index on app.outbox (at) where done_at is null;

create table app.tally (month date not null, what text not null, n integer not null, primary key (month, what));
create table app.incidents (id bigint generated always as identity primary key, at timestamptz not null, case_id text, why text not null, closed_at timestamptz);
create table app.refusals (id bigint generated always as identity primary key, at timestamptz not null, actor text not null, request text not null, why text not null);
create table app.break_glass (id bigint generated always as identity primary key, case_id text not null references app.cases, by text not null, reason text not null, at timestamptz not null, told_at timestamptz);
create table app.saved_replies (id text primary key, owner text not null, title text not null, text text not null, at timestamptz not null);
create table app.erasures (subject text primary key, asked_at timestamptz not null, done_at timestamptz);

-- The audit: ids and rules, never content. Each row carries the fingerprint of the row before it (threat 11).
create table app.audit (
  id bigint generated always as identity primary key,
  subject text not null,
  at timestamptz not null,
  rule text not null,
  event text not null,
  by text not null,
  "from" text not null,
  "to" text not null,
  chain bytea
);
create index on app.audit (subject, id);
create index on app.audit (by, id);
create function app.audit_chain() returns trigger language plpgsql security definer set search_path = app, pg_temp as $$
declare
  before bytea;
begin
  select a.chain into before from app.audit a where a.subject = new.subject order by a.id desc limit 1;
  new.chain := sha256(coalesce(before, ''::bytea) || convert_to(
    jsonb_build_array(new.subject, extract(epoch from new.at)::text, new.rule, new.event, new."by", new."from", new."to")::text, 'UTF8'));
  return new;
end $$;
create trigger audit_chain before insert on app.audit for each row execute function app.audit_chain();
create function app.audit_stays() returns trigger language plpgsql as $$
begin
  raise exception 'The audit is append-only.' using errcode = 'insufficient_privilege';
end $$;
create trigger audit_stays before update or delete or truncate on app.audit for each statement execute function app.audit_stays();
