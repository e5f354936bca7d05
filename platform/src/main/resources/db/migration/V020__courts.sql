-- Courts, their units, alliances, the districts they answer for, organisations beside them, and figures that differ from place to place.

create table court (
    code       text primary key,
    name       text not null unique,
    level      text not null check (level in ('BASIC', 'INTERMEDIATE', 'HIGH', 'SUPREME')),
    province   text not null,
    appeals_to text,
    admin_code text,
    system_code text,
    -- where the code comes from: SEEN in published documents, RULE of the code scheme, MEMORY to be checked before use
    provenance text not null check (provenance in ('SEEN', 'RULE', 'MEMORY'))
);

create table court_unit (
    code  text primary key check (code not like '%,%'),
    court text not null references court,
    name  text not null,
    kind  text not null check (kind in ('DIVISION', 'TRIBUNAL')),
    position int not null default 0,
    unique (court, name)
);

create table alliance (
    code   text primary key,
    name   text not null,
    source text not null
);

create table alliance_court (
    alliance  text not null references alliance,
    court     text not null references court,
    lead_unit text references court_unit,
    position  int not null default 0,
    primary key (alliance, court)
);

-- The basic court that ordinarily answers for a county-level district.
create table district (
    code     text primary key check (code ~ '^[0-9]{6}$'),
    name     text not null,
    city     text not null,
    province text not null,
    court    text not null references court
);

create table organisation (
    id          uuid primary key,
    name        text not null unique,
    kind        text not null check (kind in ('PEOPLE', 'LAWYER', 'INDUSTRY', 'ADMINISTRATIVE', 'PARTNER', 'LAW_FIRM')),
    speciality  text not null default '',
    phone       text not null default '',
    active      boolean not null default true,
    demo        boolean not null default false
);

-- The register of invited organisations is shared: one organisation may serve several courts.
create table organisation_court (
    organisation uuid not null references organisation,
    court        text not null references court,
    primary key (organisation, court)
);

-- scope '*' is everywhere, a single character a province, anything longer a court.
create table parameter (
    key        text not null,
    scope      text not null default '*',
    valid_from date not null,
    value      text not null,
    unit       text not null default '',
    label      text not null,
    provenance text not null,
    verified   boolean not null default false,
    primary key (key, scope, valid_from)
);
