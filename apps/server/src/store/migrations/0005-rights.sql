-- Who may see and change which row. No table without row-level security; what no policy grants is refused.
-- Functions that look past a policy say so, answer yes or no, and are owned by the owner of the schema.
create function app.works_as(role text) returns boolean language sql stable security definer set search_path = app, pg_temp as $$
  select exists (select from app.staff s where s.id = app.actor() and role = any (s.roles) and not s.is_suspended)
$$;
create function app.fits(topic text, country text) returns boolean language sql stable security definer set search_path = app, pg_temp as $$
  select exists (
    select from app.staff s
    where s.id = app.actor() and topic = any (s.topics) and not s.is_suspended
      and (country = any (s.licensed_in) or coalesce((select value #>> '{}' from app.site where name = 'mode'), 'information') = 'information')
  )
$$;
create function app.is_in_publication(of_case text) returns boolean language sql stable security definer set search_path = app, pg_temp as $$
  select exists (select from app.publications p where p.case_id = of_case and p.state in ('willing', 'rewriting', 'checking', 'under_review', 'hidden'))
$$;
create function app.is_under_check(of_case text) returns boolean language sql stable security definer set search_path = app, pg_temp as $$
  select exists (select from app.publications p where p.case_id = of_case and p.state in ('checking', 'under_review', 'hidden'))
$$;
create function app.glass_is_broken(of_case text) returns boolean language sql stable security definer set search_path = app, pg_temp as $$
  select exists (select from app.break_glass b where b.case_id = of_case and b.by = app.actor() and b.at > now() - interval '1 hour')
$$;

do $$
declare
  one record;
begin
  for one in select schemaname, tablename from pg_tables where schemaname in ('app', 'keys', 'site') loop
    execute format('alter table %I.%I enable row level security', one.schemaname, one.tablename);
    execute format('grant select, insert on %I.%I to herald_backup', one.schemaname, one.tablename);
    execute format('create policy backup on %I.%I to herald_backup using (true) with check (true)', one.schemaname, one.tablename);
  end loop;
end $$;

-- Cases
grant select, insert, update on app.cases to herald_asker, herald_system;
grant select, update on app.cases to herald_clinician, herald_reviewer, herald_moderator;
grant select on app.cases to herald_admin;
create policy own on app.cases to herald_asker using (asker = app.actor()) with check (asker = app.actor());
create policy all_cases on app.cases to herald_system using (true) with check (true);
create policy clinician_reads on app.cases for select to herald_clinician using (
  app.works_as('clinician') and (
    writer = app.actor() or app.actor() = any (writers)
    or (state in ('queued', 'urgent_hold') and app.fits(topic, country))
    or (state = 'urgent_hold' and app.on_duty())
    or app.is_lead() or acted_by = app.actor()
  )
);
create policy clinician_acts on app.cases for update to herald_clinician using (
  app.works_as('clinician') and (
    writer = app.actor() or (state = 'queued' and app.fits(topic, country)) or (state = 'urgent_hold' and app.on_duty())
    or (state = 'delivered' and app.actor() = any (writers)) or app.is_lead()
  )
) with check (writer = app.actor() or writer is null or app.on_duty());
create policy reviewer_reads on app.cases for select to herald_reviewer using (
  app.works_as('reviewer') and (
    reviewer = app.actor() or acted_by = app.actor() or (state in ('in_review', 'correction_in_review') and not app.actor() = any (writers))
  )
);
create policy reviewer_acts on app.cases for update to herald_reviewer using (
  app.works_as('reviewer') and not app.actor() = any (writers)
  and (reviewer = app.actor() or state in ('in_review', 'correction_in_review'))
) with check (true);
create policy moderator_reads on app.cases for select to herald_moderator using (
  app.works_as('moderator') and (is_held_for_moderation or app.is_in_publication(id) or acted_by = app.actor())
);
create policy moderator_declines on app.cases for update to herald_moderator using (
  app.works_as('moderator') and is_held_for_moderation and state in ('submitted', 'queued')
) with check (state = 'declined');
create policy admin_reads on app.cases for select to herald_admin using (app.works_as('admin') and app.glass_is_broken(id));

-- Keys: with the row of the case, or of its publication
grant select, insert on keys.case_keys to herald_asker;
grant select on keys.case_keys to herald_clinician, herald_reviewer, herald_moderator, herald_admin;
grant select, delete on keys.case_keys to herald_system;
grant usage on schema keys to herald_admin;
create policy own on keys.case_keys to herald_asker using (exists (select from app.cases c where c.id = case_id)) with check (exists (select from app.cases c where c.id = case_id));
create policy with_case on keys.case_keys for select to herald_clinician, herald_moderator, herald_admin using (exists (select from app.cases c where c.id = case_id));
create policy with_case_or_check on keys.case_keys for select to herald_reviewer using (exists (select from app.cases c where c.id = case_id) or app.is_under_check(case_id));
create policy erase on keys.case_keys to herald_system using (true);

-- Contents
grant select, insert on app.contents to herald_asker, herald_clinician, herald_reviewer, herald_moderator;
grant update on app.contents to herald_clinician;
grant select on app.contents to herald_admin;
grant select (id, case_id, kind, hash, by, at), delete on app.contents to herald_system;
create policy own on app.contents for select to herald_asker using (
  kind in ('question', 'danger', 'facts', 'contact', 'asked', 'info', 'rating', 'frozen', 'rewrite')
  and exists (select from app.cases c where c.id = case_id
    -- A text under review, or not delivered, is not hers to read yet (I1).
    and (kind <> 'frozen' or hash = c.delivered_hash)
    and (kind <> 'rewrite' or exists (select from app.publications p where p.case_id = c.id and p.text_hash = hash and p.state in ('preview', 'published', 'under_review', 'hidden'))))
);
create policy own_new on app.contents for insert to herald_asker with check (
  kind in ('question', 'danger', 'facts', 'contact', 'info', 'rating') and by = app.actor()
  and exists (select from app.cases c where c.id = case_id)
);
create policy clinician_reads on app.contents for select to herald_clinician using (
  kind in ('question', 'danger', 'facts', 'draft', 'frozen', 'asked', 'info', 'comment', 'note') and exists (select from app.cases c where c.id = case_id)
);
create policy clinician_writes on app.contents for insert to herald_clinician with check (
  kind in ('draft', 'frozen', 'asked', 'note') and by = app.actor() and exists (select from app.cases c where c.id = case_id)
);
create policy clinician_saves on app.contents for update to herald_clinician using (
  kind = 'draft' and exists (select from app.cases c where c.id = case_id and c.writer = app.actor())
) with check (kind = 'draft');
create policy reviewer_reads on app.contents for select to herald_reviewer using (
  (kind in ('question', 'danger', 'facts', 'frozen', 'asked', 'info', 'comment') and exists (select from app.cases c where c.id = case_id and c.reviewer = app.actor()))
  or (kind in ('question', 'frozen', 'rewrite', 'publication comment') and app.works_as('reviewer') and app.is_under_check(case_id))
);
create policy reviewer_writes on app.contents for insert to herald_reviewer with check (
  by = app.actor() and (
    (kind in ('comment', 'note') and exists (select from app.cases c where c.id = case_id and not app.actor() = any (c.writers)))
    or (kind = 'publication comment' and app.works_as('reviewer') and app.is_under_check(case_id))
  )
);
create policy moderator_reads on app.contents for select to herald_moderator using (
  kind in ('question', 'frozen', 'rewrite', 'publication comment') and exists (select from app.cases c where c.id = case_id)
);
create policy moderator_writes on app.contents for insert to herald_moderator with check (
  kind in ('rewrite', 'publication comment', 'note') and by = app.actor() and exists (select from app.cases c where c.id = case_id)
);
create policy break_glass on app.contents for select to herald_admin using (
  kind = 'contact' and app.works_as('admin') and app.glass_is_broken(case_id)
);
create policy erase on app.contents to herald_system using (true);

-- Messages
grant select on app.messages to herald_asker, herald_clinician, herald_reviewer;
grant select, insert, delete on app.messages to herald_system;
create policy with_case on app.messages for select to herald_asker, herald_clinician, herald_reviewer using (exists (select from app.cases c where c.id = case_id));
create policy all_messages on app.messages to herald_system using (true) with check (true);

-- Publications
grant select, insert, update on app.publications to herald_asker, herald_system;
grant select, update on app.publications to herald_clinician, herald_reviewer, herald_moderator;
create policy own on app.publications to herald_asker using (asker = app.actor()) with check (asker = app.actor());
create policy all_publications on app.publications to herald_system using (true) with check (true);
create policy moderator_works on app.publications to herald_moderator using (app.works_as('moderator') and state <> 'none') with check (app.works_as('moderator'));
create policy reviewer_works on app.publications to herald_reviewer using (app.works_as('reviewer') and (state in ('checking', 'published', 'under_review', 'hidden') or acted_by = app.actor())) with check (app.works_as('reviewer') and state <> 'gone');
create policy clinician_hides on app.publications to herald_clinician using (app.works_as('clinician') and (state in ('published', 'under_review') or acted_by = app.actor())) with check (state = 'hidden');
-- An answer goes to correction: the publication learns of it as a system event, so a public reporter needs no right here.

-- People
grant select, update on app.askers to herald_asker;
grant select, insert, update, delete on app.askers to herald_system;
create policy own on app.askers to herald_asker using (id = app.actor()) with check (id = app.actor());
create policy all_askers on app.askers to herald_system using (true) with check (true);
grant select (id, name, field, country, is_demonstration) on app.staff to herald_asker, herald_moderator;
grant select on app.staff to herald_clinician, herald_reviewer, herald_admin;
grant select, insert, update on app.staff to herald_system;
create policy shown on app.staff for select to herald_asker, herald_moderator, herald_clinician, herald_reviewer, herald_admin using (true);
create policy all_staff on app.staff to herald_system using (true) with check (true);
grant select, insert, delete on app.staff_accounts to herald_system;
create policy all_staff_accounts on app.staff_accounts to herald_system using (true) with check (true);
grant select, insert, delete on app.saved_replies to herald_clinician;
create policy own on app.saved_replies to herald_clinician using (owner = app.actor()) with check (owner = app.actor());

-- What the service keeps for itself
do $$
declare
  one text;
begin
  foreach one in array array['timers', 'fired', 'outbox', 'tally', 'incidents', 'refusals', 'erasures', 'site', 'out_pages'] loop
    execute format('grant select, insert, update, delete on app.%I to herald_system', one);
    execute format('create policy service on app.%I to herald_system using (true) with check (true)', one);
  end loop;
end $$;
grant select on app.site to herald_asker, herald_clinician, herald_reviewer, herald_moderator, herald_admin, herald_public;
create policy readable on app.site for select to herald_asker, herald_clinician, herald_reviewer, herald_moderator, herald_admin, herald_public using (true);
grant select, insert on app.break_glass to herald_admin;
grant select, update on app.break_glass to herald_system;
create policy own on app.break_glass to herald_admin using (by = app.actor() and app.works_as('admin')) with check (by = app.actor() and app.works_as('admin'));
create policy told on app.break_glass to herald_system using (true) with check (true);

-- Her yes brings the page along, in her own transaction
grant insert on app.out_pages to herald_asker;
create policy her_yes on app.out_pages for insert to herald_asker with check (exists (select from app.publications p where p.id = publication_id and p.yes_hash is not null));

-- The audit: written by the system alone, changed by nobody
grant insert, select on app.audit to herald_system;
grant select on app.audit to herald_asker, herald_clinician, herald_reviewer, herald_moderator, herald_admin;
create policy writes on app.audit to herald_system using (true) with check (true);
create policy own_case on app.audit for select to herald_asker using (exists (select from app.cases c where c.id = audit.subject));
create policy own_acts on app.audit for select to herald_clinician, herald_reviewer using (by = app.actor());
create policy held on app.audit for select to herald_moderator using (app.works_as('moderator') and exists (select from app.cases c where c.id = audit.subject));
create policy reads on app.audit for select to herald_admin using (app.works_as('admin'));

-- Public pages: everything in this schema is out, so a plain `true` hides nothing, and lets the index be used
grant select on site.pages, site.gone, site.words, site.stems, site.synonyms to herald_public, herald_asker, herald_clinician, herald_reviewer, herald_moderator, herald_admin;
grant select, insert, update, delete on site.pages, site.gone, site.words, site.stems, site.synonyms to herald_system;
do $$
declare
  one text;
begin
  foreach one in array array['pages', 'gone', 'words', 'stems', 'synonyms'] loop
    execute format('create policy everyone on site.%I for select to herald_public, herald_asker, herald_clinician, herald_reviewer, herald_moderator, herald_admin using (true)', one);
    execute format('create policy service on site.%I to herald_system using (true) with check (true)', one);
  end loop;
end $$;

-- After a restore the counters go on where the rows end
grant usage, select, update on all sequences in schema app to herald_backup;
