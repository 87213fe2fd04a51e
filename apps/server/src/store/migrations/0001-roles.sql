-- One database role for each kind of actor. Nobody logs in as any of them: a transaction takes one on with
-- `set local role` (store.as). Outside of `as` a session is herald_nobody, which may do nothing at all.
do $$
declare
  wanted text;
begin
  foreach wanted in array array[
    'herald_nobody', 'herald_public', 'herald_asker', 'herald_clinician', 'herald_reviewer', 'herald_moderator',
    'herald_admin', 'herald_system', 'herald_accounts', 'herald_jobs', 'herald_backup'
  ] loop
    begin
      if not exists (select from pg_roles where rolname = wanted) then
        execute format('create role %I nologin', wanted);
      end if;
    exception when duplicate_object or unique_violation then
      null; -- another database of this cluster was faster: roles belong to all of them
    end;
    if not pg_has_role(session_user, wanted, 'member') then
      execute format('grant %I to %I', wanted, session_user);
    end if;
  end loop;
end $$;

revoke all on schema public from public;
do $$ begin
  execute format('revoke all on database %I from public', current_database());
end $$;

create extension if not exists pg_trgm;
grant usage on schema public to herald_public, herald_system;
