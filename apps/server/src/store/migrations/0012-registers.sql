-- Who registers a member of staff (shown on the card of a published answer), and the way to one person's pages.
alter table app.staff add column registered_with text not null default '';
create index pages_by_writer on site.pages ((written_by ->> 'name'));
create index pages_by_checker on site.pages ((reviewed_by ->> 'name'));
grant select (registered_with) on app.staff to herald_asker, herald_moderator;
