-- Search that reads a bounded part of a million pages, and one number that says whether anything public changed.

-- The edition: one row, raised by every transaction that changes a public page, seen by others when that transaction is
-- done and not before. Whoever keeps a rendered page asks for this number before she shows it. The row is taken first, so
-- that two transactions that put pages out run one after the other and never wait for each other's words in a circle.
create table site.edition (
  is_only boolean primary key default true check (is_only),
  n bigint not null,
  pages integer not null,
  last_place bigint not null
);
alter table site.edition enable row level security;
grant select on site.edition to herald_public, herald_asker, herald_clinician, herald_reviewer, herald_moderator, herald_admin, herald_system, herald_backup;
create policy everyone on site.edition for select to herald_public, herald_asker, herald_clinician, herald_reviewer, herald_moderator, herald_admin, herald_system, herald_backup using (true);

create function site.next_edition() returns trigger language plpgsql security definer set search_path = site, pg_temp as $$
begin
  update site.edition set n = n + 1;
  return null;
end $$;

-- Where a page stands in the order of coming out. Stretches of that order, 4,096, 8,192 and 16,384 pages wide, are marks in
-- the index of terms: a search for a common word then goes through the newest stretch and nothing else.
-- No word that a person types can be such a mark: it begins with "~".
alter table site.pages add column place bigint generated always as identity;
create function site.marks(place bigint, topic text, phase text) returns text[] language sql immutable parallel safe as $$
  select array['~topic ' || topic, '~phase ' || phase, '~0 ' || (place >> 12)::text, '~1 ' || (place >> 13)::text, '~2 ' || (place >> 14)::text]
$$;
alter table site.pages drop column terms;
alter table site.pages add column terms tsvector generated always as (
  setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', short), 'B')
  || setweight(to_tsvector('english', question), 'C') || setweight(to_tsvector('english', body_text), 'D')
  || array_to_tsvector(site.marks(place, topic, phase))
) stored;
-- Ranking reads the terms of every candidate: they stay in the row, and the long texts, which it does not read, go out of it.
alter table site.pages alter column terms set storage main;
create index pages_terms on site.pages using gin (terms);
-- What no clinician has checked is looked for at every start of a real site, which has none.
create index pages_unchecked on site.pages (slug)
  where reviewed_by = '"none"'::jsonb or (reviewed_by ->> 'isDemonstration')::boolean;

insert into site.edition (n, pages, last_place) select 1, count(*), coalesce(max(place), 0) from site.pages;

-- The lists of words are kept for all pages of a statement together: row by row, a hundred pages at once would write the row
-- of a common word a hundred times.
drop trigger note_words on site.pages;
drop function site.note_words();
create function site.note_words() returns trigger language plpgsql security definer set search_path = site, public, pg_temp as $$
declare
  step integer := case tg_op when 'DELETE' then -1 else 1 end;
begin
  update site.edition set pages = pages + step * (select count(*) from changed),
    last_place = greatest(last_place, (select max(place) from changed));
  insert into site.words (word, pages)
  select lexeme, step * count(*) from changed, unnest(to_tsvector('simple', title || ' ' || short || ' ' || question || ' ' || body_text))
  where lexeme ~ '^[a-z][a-z0-9-]+$' group by lexeme order by lexeme
  on conflict (word) do update set pages = site.words.pages + excluded.pages;
  insert into site.stems (stem, pages)
  select lexeme, step * count(*) from changed, unnest(terms) where lexeme !~ '^~' group by lexeme order by lexeme
  on conflict (stem) do update set pages = site.stems.pages + excluded.pages;
  return null;
end $$;
create trigger note_new_words after insert on site.pages referencing new table as changed for each statement execute function site.note_words();
create trigger note_old_words after delete on site.pages referencing old table as changed for each statement execute function site.note_words();
create trigger next_edition before insert or update or delete or truncate on site.pages for each statement execute function site.next_edition();
