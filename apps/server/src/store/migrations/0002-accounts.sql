-- What better-auth 1.5.0 keeps, with its own names (its `getMigrations` wrote these tables; we run them, forward only).
create schema accounts;
grant usage on schema accounts to herald_accounts, herald_backup;

create table accounts."user" ("id" text not null primary key, "name" text not null, "email" text not null unique, "emailVerified" boolean not null, "image" text, "createdAt" timestamptz default current_timestamp not null, "updatedAt" timestamptz default current_timestamp not null, "isAnonymous" boolean, "twoFactorEnabled" boolean);
create table accounts."session" ("id" text not null primary key, "expiresAt" timestamptz not null, "token" text not null unique, "createdAt" timestamptz default current_timestamp not null, "updatedAt" timestamptz not null, "ipAddress" text, "userAgent" text, "userId" text not null references accounts."user" ("id") on delete cascade);
create table accounts."account" ("id" text not null primary key, "accountId" text not null, "providerId" text not null, "userId" text not null references accounts."user" ("id") on delete cascade, "accessToken" text, "refreshToken" text, "idToken" text, "accessTokenExpiresAt" timestamptz, "refreshTokenExpiresAt" timestamptz, "scope" text, "password" text, "createdAt" timestamptz default current_timestamp not null, "updatedAt" timestamptz not null);
create table accounts."verification" ("id" text not null primary key, "identifier" text not null, "value" text not null, "expiresAt" timestamptz not null, "createdAt" timestamptz default current_timestamp not null, "updatedAt" timestamptz default current_timestamp not null);
create table accounts."twoFactor" ("id" text not null primary key, "secret" text not null, "backupCodes" text not null, "userId" text not null references accounts."user" ("id") on delete cascade);
create table accounts."passkey" ("id" text not null primary key, "name" text, "publicKey" text not null, "userId" text not null references accounts."user" ("id") on delete cascade, "credentialID" text not null, "counter" integer not null, "deviceType" text not null, "backedUp" boolean not null, "transports" text, "createdAt" timestamptz, "aaguid" text);
create index on accounts."session" ("userId");
create index on accounts."account" ("userId");
create index on accounts."verification" ("identifier");
create index on accounts."twoFactor" ("secret");
create index on accounts."twoFactor" ("userId");
create index on accounts."passkey" ("userId");
create index on accounts."passkey" ("credentialID");

-- What Herald adds to a session: that the second factor was shown in it, and in which role a member of staff acts.
create table accounts.standing (
  session_id text primary key references accounts."session" ("id") on delete cascade,
  second_factor_at timestamptz,
  role text check (role in ('clinician', 'reviewer', 'moderator', 'admin'))
);

do $$
declare
  one text;
begin
  foreach one in array array['user', 'session', 'account', 'verification', 'twoFactor', 'passkey', 'standing'] loop
    execute format('alter table accounts.%I enable row level security', one);
    execute format('grant select, insert, update, delete on accounts.%I to herald_accounts', one);
    execute format('create policy accounts on accounts.%I to herald_accounts using (true) with check (true)', one);
    execute format('grant select, insert on accounts.%I to herald_backup', one);
    execute format('create policy backup on accounts.%I to herald_backup using (true) with check (true)', one);
  end loop;
end $$;
