-- The same rights, asked once for a query and not once for each row: a policy that calls a function on a thousand rows runs a
-- thousand queries. What depends on who asks is a subquery of its own, which PostgreSQL works out once.
create function app.own_topics() returns text[] language sql stable security definer set search_path = app, pg_temp as $$
  select coalesce((select s.topics from app.staff s where s.id = app.actor() and not s.is_suspended), '{}')
$$;
create function app.own_countries() returns text[] language sql stable security definer set search_path = app, pg_temp as $$
  select coalesce((select s.licensed_in from app.staff s where s.id = app.actor() and not s.is_suspended), '{}')
$$;
create function app.is_for_any_country() returns boolean language sql stable security definer set search_path = app, pg_temp as $$
  select coalesce((select value #>> '{}' from app.site where name = 'mode'), 'information') = 'information'
$$;

alter policy clinician_reads on app.cases using (
  (select app.works_as('clinician')) and (
    writer = (select app.actor()) or (select app.actor()) = any (writers)
    or (state in ('queued', 'urgent_hold') and topic = any ((select app.own_topics())::text[])
        and ((select app.is_for_any_country()) or country = any ((select app.own_countries())::text[])))
    or (state = 'urgent_hold' and (select app.on_duty()))
    or (select app.is_lead()) or acted_by = (select app.actor())
  )
);
alter policy clinician_acts on app.cases using (
  (select app.works_as('clinician')) and (
    writer = (select app.actor())
    or (state = 'queued' and topic = any ((select app.own_topics())::text[])
        and ((select app.is_for_any_country()) or country = any ((select app.own_countries())::text[])))
    or (state = 'urgent_hold' and (select app.on_duty()))
    or (state = 'delivered' and (select app.actor()) = any (writers)) or (select app.is_lead())
  )
);
alter policy reviewer_reads on app.cases using (
  (select app.works_as('reviewer')) and (
    reviewer = (select app.actor()) or acted_by = (select app.actor())
    or (state in ('in_review', 'correction_in_review') and not (select app.actor()) = any (writers))
  )
);
alter policy reviewer_acts on app.cases using (
  (select app.works_as('reviewer')) and not (select app.actor()) = any (writers)
  and (reviewer = (select app.actor()) or state in ('in_review', 'correction_in_review'))
);
alter policy moderator_reads on app.cases using (
  (select app.works_as('moderator')) and (is_held_for_moderation or app.is_in_publication(id) or acted_by = (select app.actor()))
);
alter policy moderator_works on app.publications using ((select app.works_as('moderator')) and state <> 'none');
alter policy reviewer_works on app.publications using (
  (select app.works_as('reviewer')) and (state in ('checking', 'published', 'under_review', 'hidden') or acted_by = (select app.actor()))
);
drop function app.fits(text, text);

-- The report of a month reads the audit of that month.
create index audit_by_moment on app.audit (at);
