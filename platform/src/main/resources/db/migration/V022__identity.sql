-- People, how they sign in, the offices they hold, and who may act for whom.

create table person (
    id              uuid primary key,
    kind            text not null default 'NATURAL' check (kind in ('NATURAL', 'LEGAL', 'MACHINE')),
    name            text not null,
    -- keyed hash: finds the same person again without keeping the number itself
    id_number_hash  bytea,
    id_number_last4 text check (char_length(id_number_last4) = 4),
    phone           text,
    real_name_level text not null default 'NONE' check (real_name_level in ('NONE', 'PHONE', 'DOCUMENT', 'FACE')),
    elder           boolean not null default false,
    demo            boolean not null default false,
    created_at      timestamptz not null default now()
);
create unique index person_id_number on person (id_number_hash) where id_number_hash is not null;
create index person_name on person (name);
create index person_phone on person (phone);

create table account (
    person              uuid primary key references person,
    login               text not null unique,
    password_hash       text,
    password_changed_at timestamptz,
    must_change         boolean not null default false,
    status              text not null default 'ACTIVE' check (status in ('ACTIVE', 'DISABLED')),
    failures            int not null default 0,
    locked_until        timestamptz,
    totp_secret         bytea,
    totp_confirmed      boolean not null default false,
    -- the last time step used, so that one code opens the door once
    totp_step           bigint not null default 0
);

create table office_held (
    id           uuid primary key,
    person       uuid not null references person,
    office       text not null,
    court        text not null,
    unit         text,
    organisation uuid,
    scope        text not null check (scope in ('COURT', 'UNIT', 'OWN')),
    held_from    date not null,
    -- last day of the term; null while it is open
    held_until   date,
    granted_by   uuid,
    granted_at   timestamptz not null default now(),
    check (held_until is null or held_until >= held_from),
    check (scope <> 'UNIT' or unit is not null)
);
create index office_held_person on office_held (person);
create index office_held_office on office_held (court, office);

-- Kept for good: the application can add a line, and nothing can change one.
create table sign_in_log (
    id     bigint generated always as identity primary key,
    at     timestamptz not null default now(),
    person uuid references person,
    how    text not null,
    result text not null,
    ip     text,
    agent  text
);
create index sign_in_log_at on sign_in_log (at desc);
create index sign_in_log_person on sign_in_log (person, at desc);

create function refuse_change() returns trigger language plpgsql as
$$ begin raise exception '% is append-only', tg_table_name; end $$;
create trigger sign_in_log_append_only before update or delete on sign_in_log for each row execute function refuse_change();

create table authorisation (
    id          uuid primary key,
    principal   uuid not null references person,
    agent       uuid not null references person,
    relation    text not null check (relation in ('RELATIVE', 'HELPER', 'LAWYER', 'LEGAL_REPRESENTATIVE')),
    -- everything, or one dispute
    dispute     uuid,
    valid_from  date not null,
    valid_until date,
    evidence    uuid,
    status      text not null default 'ACTIVE' check (status in ('ACTIVE', 'REVOKED')),
    recorded_by uuid not null references person,
    recorded_at timestamptz not null default now(),
    revoked_at  timestamptz,
    check (principal <> agent),
    check (valid_until is null or valid_until >= valid_from)
);
create index authorisation_agent on authorisation (agent) where status = 'ACTIVE';
create index authorisation_principal on authorisation (principal);

create table external_identity (
    issuer  text not null,
    subject text not null,
    person  uuid not null references person,
    primary key (issuer, subject)
);

-- Private keys are encrypted with the secret of the installation.
create table signing_key (
    id         text primary key,
    jwk        bytea not null,
    created_at timestamptz not null default now(),
    retired_at timestamptz
);

-- Held while the first start creates what may exist only once.
create table identity_setup (
    what text primary key,
    at   timestamptz not null default now()
);
