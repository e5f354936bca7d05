-- 特邀调解名册: one register of invited mediators, shared by the courts of an alliance. An entry belongs to no court: it is kept by the court
-- that entered it, and counts at every court where its mediator holds the office.

create table mediator_entry (
    person       uuid primary key references person,
    kept_by      text        not null references court,
    organisation uuid references organisation,
    since        date        not null,
    specialities text[]      not null default '{}',
    languages    text[]      not null default '{}',
    introduction text        not null default '' check (length(introduction) <= 2000),
    status       text        not null default 'ACTIVE' check (status in ('ACTIVE', 'SUSPENDED', 'REMOVED')),
    status_since date        not null,
    -- why suspended, removed or entered again; null while the first entry stands
    ground       text,
    note         text        not null default '',
    version      bigint      not null default 1,
    check (status = 'ACTIVE' or ground is not null)
);
create index mediator_entry_by_organisation on mediator_entry (organisation);

create table mediator_training (
    id         uuid primary key,
    person     uuid         not null references mediator_entry,
    day        date         not null,
    hours      numeric(5, 1) not null check (hours > 0 and hours <= 200),
    subject    text         not null check (length(subject) between 1 and 200),
    organiser  text         not null check (length(organiser) between 1 and 200)
);
create index mediator_training_by_person on mediator_training (person, day desc);

create table mediator_review (
    person uuid not null references mediator_entry,
    year   int  not null,
    result text not null check (result in ('EXCELLENT', 'QUALIFIED', 'UNQUALIFIED')),
    note   text not null default '',
    primary key (person, year)
);

-- What was done to an entry, by whom and when; never changed.
create table mediator_change (
    id      bigint generated always as identity primary key,
    person  uuid        not null references mediator_entry,
    at      timestamptz not null,
    by      uuid        not null,
    by_name text        not null,
    what    text        not null,
    detail  text        not null default ''
);
create index mediator_change_by_person on mediator_change (person, id desc);
create trigger mediator_change_append_only before update or delete on mediator_change for each row execute function refuse_change();

-- The active register is public. What else stands in it is for the mediator and, through the register's own service, for those whose office it is.
alter table mediator_entry enable row level security;
alter table mediator_training enable row level security;
alter table mediator_review enable row level security;
alter table mediator_change enable row level security;

create policy listed on mediator_entry for select using (
    status = 'ACTIVE' or (select viewer_is_system()) or person = (select viewer_person()));
create policy entered on mediator_entry for insert with check ((select viewer_is_system()));
create policy amended on mediator_entry for update using ((select viewer_is_system()));
create policy seen on mediator_training for select using ((select viewer_is_system()) or person = (select viewer_person()));
create policy kept on mediator_training for insert with check ((select viewer_is_system()));
create policy seen on mediator_review for select using ((select viewer_is_system()) or person = (select viewer_person()));
create policy kept on mediator_review for insert with check ((select viewer_is_system()));
create policy again on mediator_review for update using ((select viewer_is_system()));
create policy seen on mediator_change for select using ((select viewer_is_system()) or person = (select viewer_person()));
create policy kept on mediator_change for insert with check ((select viewer_is_system()));
revoke delete on mediator_entry, mediator_training, mediator_review, mediator_change from fengqiao_app;

-- Whether somebody may be appointed at a court on a day: the status of the entry, and null where there is none or no office is held there.
create function mediator_status(the_person uuid, the_court text, the_day date) returns table (name text, status text, status_since date)
    language sql stable security definer set search_path = public as
    $$ select p.name, e.status, e.status_since
       from mediator_entry e join person p on p.id = e.person
       where e.person = the_person
         and exists (select from office_held h
                     where h.person = e.person and h.office = 'INVITED_MEDIATOR' and h.court = the_court
                       and h.held_from <= the_day and (h.held_until is null or h.held_until >= the_day)) $$;

-- How much each has in hand and how it went, across all courts: figures only, whoever asks.
create function mediator_workload(year_began timestamptz)
    returns table (person uuid, in_hand int, this_year int, ended int, settled int)
    language sql stable security definer set search_path = public as
    $$ select c.owner_id,
              (count(*) filter (where c.state in ('APPOINTED', 'IN_PROGRESS', 'PROPOSED', 'SIGNING')))::int,
              (count(*) filter (where c.opened_at >= year_began))::int,
              (count(*) filter (where c.state in ('SETTLED', 'CONFIRMATION_SOUGHT', 'FAILED', 'FILED')))::int,
              (count(*) filter (where c.state in ('SETTLED', 'CONFIRMATION_SOUGHT')))::int
       from mediator_entry e join cases c on c.owner_id = e.person and c.procedure = 'mediation'
       group by c.owner_id $$;

-- Those who hold the office already are on the register from the day they took it.
insert into mediator_entry (person, kept_by, organisation, since, status_since)
select distinct on (h.person) h.person, h.court, h.organisation, h.held_from, h.held_from
from office_held h
where h.office = 'INVITED_MEDIATOR' and exists (select from court c where c.code = h.court)
  and (h.organisation is null or exists (select from organisation o where o.id = h.organisation))
order by h.person, h.held_from;
