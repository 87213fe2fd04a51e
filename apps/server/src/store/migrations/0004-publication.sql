-- Rewritten exchanges on their way out, and apart from them, without any key to a case, the schema of public pages (I5).
create table app.publications (
  id text primary key check (id ~ '^[0-9a-f]{32}$'),
  case_id text not null unique references app.cases,
  asker text,
  version integer not null,
  state text not null,
  subject jsonb not null,
  rewriters text[] not null default '{}',
  acted_by text,
  text_hash text,
  identity_checked_by text,
  sense_checked_by text,
  yes_hash text,
  slug text unique,
  publish_on date,
  constraint "I2 rewriter is not checker" check (identity_checked_by is null or not identity_checked_by = any (rewriters)),
  constraint "B5 two yeses, two checks" check (
    state not in ('published', 'under_review')
    or (yes_hash is not null and yes_hash = text_hash and identity_checked_by is not null and sense_checked_by is not null)
  )
);
create index on app.publications (state);

-- Her yes can only be written in a transaction of hers (threat 29).
create function app.only_her_yes() returns trigger language plpgsql as $$
begin
  if new.yes_hash is not null and (tg_op = 'INSERT' or new.yes_hash is distinct from old.yes_hash) and current_user <> 'herald_asker' then
    raise exception 'B5: only the asker says yes.' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger only_her_yes before insert or update on app.publications for each row execute function app.only_her_yes();

-- The exact text she said yes to, waiting for its day, and kept while the page may come back from a review.
create table app.out_pages (
  publication_id text primary key references app.publications,
  slug text not null unique,
  publish_on date not null,
  page jsonb not null
);
create index on app.out_pages (publish_on);

create schema site;
grant usage on schema site to herald_public, herald_asker, herald_clinician, herald_reviewer, herald_moderator, herald_admin, herald_system, herald_backup;

create table site.pages (
  slug text primary key,
  title text not null,
  question text not null,
  short text not null,
  body jsonb not null,
  body_text text not null,
  topic text not null,
  phase text not null,
  written_by jsonb not null,
  reviewed_by jsonb not null,
  reviewed_on date not null,
  published_on date not null,
  look_again_by date not null,
  is_under_review boolean not null default false,
  terms tsvector generated always as (
    setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', short), 'B')
    || setweight(to_tsvector('english', question), 'C') || setweight(to_tsvector('english', body_text), 'D')
  ) stored
);
create index pages_terms on site.pages using gin (terms);
create index pages_by_date on site.pages (reviewed_on desc, slug);
create index pages_by_topic on site.pages (topic, reviewed_on desc);
-- A page that was taken down stays down and says so (410).
create table site.gone (slug text primary key, since date not null);

-- Words that pages use, unstemmed, with the number of pages: spelling is corrected against this list.
create table site.words (word text primary key, pages integer not null);
create index words_trgm on site.words using gin (word gin_trgm_ops);
-- Stems with the number of pages: tells common terms from rare ones before anything is read.
create table site.stems (stem text primary key, pages integer not null);
-- Other words for the same thing. Both ways are rows.
create table site.synonyms (term text not null, also text not null, primary key (term, also));

create function site.note_words() returns trigger language plpgsql security definer set search_path = site, public, pg_temp as $$
declare
  step integer := case tg_op when 'DELETE' then -1 else 1 end;
  page site.pages;
begin
  if tg_op = 'DELETE' then page := old; else page := new; end if;
  insert into site.words (word, pages)
  select lexeme, step from unnest(to_tsvector('simple', page.title || ' ' || page.short || ' ' || page.question || ' ' || page.body_text))
  where lexeme ~ '^[a-z][a-z0-9-]+$' order by lexeme
  on conflict (word) do update set pages = site.words.pages + step;
  insert into site.stems (stem, pages) select lexeme, step from unnest(page.terms) order by lexeme
  on conflict (stem) do update set pages = site.stems.pages + step;
  return null;
end $$;
create trigger note_words after insert or delete on site.pages for each row execute function site.note_words();
