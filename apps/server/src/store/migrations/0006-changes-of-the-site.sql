-- Changes to people and to the site: one admin writes them, another one confirms them (permission matrix, `manage site`).
create table app.changes (
  id text primary key check (id ~ '^[0-9a-f]{32}$'),
  value jsonb not null,
  by text not null,
  at timestamptz not null,
  confirmed_by text,
  confirmed_at timestamptz,
  taken_back_by text,
  taken_back_at timestamptz,
  constraint "matrix: a second person confirms" check (confirmed_by is null or confirmed_by <> by),
  constraint "a change ends once" check (confirmed_by is null or taken_back_by is null)
);
create index on app.changes (at) where confirmed_by is null and taken_back_by is null;
alter table app.changes enable row level security;
grant select, insert on app.changes to herald_backup;
create policy backup on app.changes to herald_backup using (true) with check (true);
grant select, insert on app.changes to herald_admin;
grant update (confirmed_by, confirmed_at, taken_back_by, taken_back_at) on app.changes to herald_admin;
create policy reads on app.changes for select to herald_admin using (app.works_as('admin'));
create policy writes on app.changes for insert to herald_admin with check (
  app.works_as('admin') and by = app.actor() and confirmed_by is null and taken_back_by is null
);
create policy ends on app.changes for update to herald_admin using (
  app.works_as('admin') and confirmed_by is null and taken_back_by is null
) with check (app.works_as('admin') and (confirmed_by = app.actor() or taken_back_by = app.actor()));

-- Questions that were asked before an address was added move with her to the account of that address; only the service does it.
create or replace function app.no_self_approval() returns trigger language plpgsql as $$
begin
  if new.delivered_hash is distinct from old.delivered_hash and new.approved_by = any (old.writers) then
    raise exception 'I2: % held this case as writer and cannot approve it', new.approved_by using errcode = 'check_violation';
  end if;
  if new.delivered_hash is distinct from old.delivered_hash and new.delivered_hash is not null
     and (current_user <> 'herald_reviewer' or new.approved_by is distinct from app.actor()) then
    raise exception 'I2: only a reviewer approves, and in her own name' using errcode = 'insufficient_privilege';
  end if;
  if new.id <> old.id or (new.asker is distinct from old.asker and new.asker is not null and current_user <> 'herald_system') then
    raise exception 'A case keeps its id and its asker.' using errcode = 'check_violation';
  end if;
  if new.version <> old.version + 1 then
    raise exception 'A step raises the version by one.' using errcode = 'check_violation';
  end if;
  return new;
end $$;


-- The address for which a link was asked in a session without a name: her questions move to no other.
alter table accounts.standing add column link_to text;
