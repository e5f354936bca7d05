-- The record: disputes, their cases, who stands where in them, what happened, and what is due.
-- The application logs in as fengqiao_app, which row-level security applies to; the owner only migrates.

alter default privileges in schema public grant select, insert, update, delete on tables to fengqiao_app;
alter default privileges in schema public grant usage, select on sequences to fengqiao_app;
alter default privileges in schema public grant execute on functions to fengqiao_app;

-- Who is asking. Set for each transaction by the platform; unset means nobody, who sees nothing.
create function viewer_person() returns uuid language sql stable as
    $$ select nullif(current_setting('fengqiao.person', true), '')::uuid $$;
create function viewer_courts() returns text[] language sql stable as
    $$ select string_to_array(coalesce(current_setting('fengqiao.courts', true), ''), ',') $$;
create function viewer_units() returns text[] language sql stable as
    $$ select string_to_array(coalesce(current_setting('fengqiao.units', true), ''), ',') $$;
create function viewer_is_system() returns boolean language sql stable as
    $$ select coalesce(current_setting('fengqiao.system', true), '') = 'on' $$;

create table dispute (
    id          uuid primary key,
    court_code  text        not null,
    story       text        not null,
    claims      text        not null,
    amount      numeric(18, 2),
    cause       text,
    elements    jsonb       not null,
    channel     text        not null,
    opened_by   uuid        not null,
    opened_at   timestamptz not null
);
create index dispute_by_opener on dispute (opened_by, opened_at desc);

create table party (
    id                 uuid primary key,
    dispute_id         uuid     not null references dispute,
    position           smallint not null,
    name               text     not null,
    kind               text     not null check (kind in ('NATURAL', 'LEGAL', 'ORGANISATION')),
    id_number          text,
    phone              text,
    address            text,
    district           text,
    person_id          uuid,
    electronic_service boolean  not null default false
);
create index party_by_dispute on party (dispute_id);
create index party_by_person on party (person_id) where person_id is not null;

create table cases (
    id             uuid primary key,
    court_code     text        not null,
    unit_code      text,
    dispute_id     uuid        not null references dispute,
    origin_id      uuid references cases,
    procedure      text        not null,
    number         text unique,
    title          text        not null,
    cause          text,
    state          text        not null,
    final          boolean     not null,
    awaits         text,
    owner_id       uuid,
    due_on         date,
    version        bigint      not null,
    schema_version int         not null,
    particulars    jsonb       not null,
    words          tsvector    not null,
    opened_at      timestamptz not null,
    updated_at     timestamptz not null,
    closed_at      timestamptz
) with (fillfactor = 80);
create index cases_by_dispute on cases (dispute_id);
create index cases_by_origin on cases (origin_id) where origin_id is not null;
create index cases_by_due on cases (court_code, final, due_on, id);
create index cases_by_opening on cases (court_code, opened_at desc, id);
create index cases_by_owner on cases (owner_id, final, due_on) where owner_id is not null;
create index cases_by_words on cases using gin (words) with (fastupdate = on);

create table case_party (
    case_id  uuid not null references cases,
    party_id uuid not null references party,
    standing text not null,
    position smallint not null,
    primary key (case_id, party_id)
);
create index case_party_by_party on case_party (party_id);

-- Who stands where: parties' people and their agents, the mediator, the judge; RECUSED overrides every grant.
create table standing (
    case_id     uuid        not null,
    person_id   uuid        not null,
    standing    text        not null,
    party_id    uuid,
    since       timestamptz not null,
    until       timestamptz,
    reason      text
);
create unique index standing_once on standing (case_id, person_id, standing, coalesce(party_id, '00000000-0000-0000-0000-000000000000'));
create index standing_by_person on standing (person_id, case_id);
create index standing_recused on standing (case_id, person_id) where standing = 'RECUSED';

-- The journal: append-only, one entry for each version of a case.
create table journal (
    case_id         uuid        not null,
    version         bigint      not null,
    court_code      text        not null,
    act             text        not null,
    body            jsonb       not null,
    from_state      text        not null,
    to_state        text        not null,
    actor           uuid        not null,
    actor_name      text        not null,
    capacity        text        not null,
    for_party       uuid,
    at              timestamptz not null,
    request_id      text        not null,
    origin          text,
    idempotency_key uuid        not null,
    primary key (case_id, version)
);
create unique index journal_once on journal (actor, idempotency_key);

-- Reading a case is recorded too, apart from acts.
create table reading (
    case_id    uuid        not null,
    person_id  uuid        not null,
    capacity   text        not null,
    day        date        not null,
    first_at   timestamptz not null,
    last_at    timestamptz not null,
    times      int         not null,
    reason     text,
    primary key (case_id, person_id, day)
);

create table period (
    case_id      uuid        not null,
    rule_id      text        not null,
    ordinal      int         not null,
    court_code   text        not null,
    name         text        not null,
    responsible  text        not null,
    escalate_to  text        not null,
    started_on   date        not null,
    due_on       date        not null,
    warn_on      date        not null,
    status       text        not null check (status in ('RUNNING', 'DONE', 'EXPIRED')),
    reckoning    jsonb       not null,
    on_expiry    text,
    warned_at    timestamptz,
    escalated_at timestamptz,
    ended_at     timestamptz,
    primary key (case_id, rule_id, ordinal)
);
create index period_running on period (due_on) where status = 'RUNNING';
create index period_to_warn on period (warn_on) where status = 'RUNNING' and warned_at is null;

create table case_counter (
    court_code text not null,
    type_code  text not null,
    year       int  not null,
    last       int  not null,
    primary key (court_code, type_code, year)
);

create table outbox (
    id         uuid primary key,
    seq        bigint      not null generated by default as identity,
    kind       text        not null,
    dedupe_key text        not null unique,
    court_code text        not null,
    payload    jsonb       not null,
    created_at timestamptz not null,
    next_at    timestamptz not null,
    attempts   int         not null default 0,
    last_error text,
    done_at    timestamptz
);
create index outbox_due on outbox (next_at, seq) where done_at is null;

create table fee_bill (
    id         uuid primary key,
    case_id    uuid           not null,
    court_code text           not null,
    kind       text           not null,
    payer      uuid           not null,
    amount     numeric(18, 2) not null check (amount >= 0),
    lines      jsonb          not null,
    status     text           not null check (status in ('DUE', 'PAID', 'WAIVED', 'CANCELLED')),
    issued_at  timestamptz    not null
);
create index fee_bill_by_case on fee_bill (case_id);

-- The second wall.
alter table cases enable row level security;
alter table dispute enable row level security;
alter table party enable row level security;
alter table case_party enable row level security;
alter table standing enable row level security;
alter table journal enable row level security;
alter table reading enable row level security;
alter table period enable row level security;
alter table outbox enable row level security;
alter table fee_bill enable row level security;

-- Standing rows are read by the policy of cases itself, so they have a policy that does not look at cases.
create policy mine on standing for select using (
    (select viewer_is_system()) or person_id = (select viewer_person()));
create policy recorded on standing for insert with check (true);
create policy ended on standing for update using (true);

create policy seen on cases for select using (
    (select viewer_is_system())
    or ((court_code = any ((select viewer_courts())::text[])
         or unit_code = any ((select viewer_units())::text[])
         or exists (select from standing s
                    where s.case_id = cases.id and s.person_id = (select viewer_person())
                      and (s.until is null or s.until > now())))
        and not exists (select from standing r
                        where r.case_id = cases.id and r.person_id = (select viewer_person())
                          and r.standing = 'RECUSED')));
create policy opened on cases for insert with check (true);
create policy acted on cases for update using (
    (select viewer_is_system())
    or court_code = any ((select viewer_courts())::text[])
    or unit_code = any ((select viewer_units())::text[])
    or exists (select from standing s where s.case_id = cases.id and s.person_id = (select viewer_person())));

create function may_see_case(c uuid) returns boolean language sql stable as
    $$ select exists (select from cases where id = c) $$;
create function may_see_dispute(d uuid) returns boolean language sql stable as
    $$ select exists (select from cases where dispute_id = d)
           or exists (select from dispute where id = d and opened_by = viewer_person()) $$;

create policy seen on dispute for select using (
    opened_by = (select viewer_person()) or exists (select from cases c where c.dispute_id = dispute.id));
create policy opened on dispute for insert with check (true);
create policy amended on dispute for update using (exists (select from cases c where c.dispute_id = dispute.id));

create policy seen on party for select using (exists (select from cases c where c.dispute_id = party.dispute_id));
create policy named on party for insert with check (true);
create policy amended on party for update using (exists (select from cases c where c.dispute_id = party.dispute_id));

create policy seen on case_party for select using (exists (select from cases c where c.id = case_id));
create policy named on case_party for insert with check (true);

create policy seen on journal for select using (exists (select from cases c where c.id = case_id));
create policy appended on journal for insert with check (true);
revoke update, delete on journal from fengqiao_app;

create policy seen on reading for select using (exists (select from cases c where c.id = case_id));
create policy recorded on reading for insert with check (person_id = (select viewer_person()));
create policy again on reading for update using (person_id = (select viewer_person()));
revoke delete on reading from fengqiao_app;

create policy seen on period for select using (exists (select from cases c where c.id = case_id));
create policy started on period for insert with check (true);
create policy changed on period for update using (exists (select from cases c where c.id = case_id));

create policy worked on outbox for select using ((select viewer_is_system()));
create policy queued on outbox for insert with check (true);
create policy delivered on outbox for update using ((select viewer_is_system()));

create policy seen on fee_bill for select using (exists (select from cases c where c.id = case_id));
create policy charged on fee_bill for insert with check (true);
create policy settled on fee_bill for update using (exists (select from cases c where c.id = case_id));

-- Full-text search runs as the owner, because the text operator may not run before a policy; it gives ids only,
-- and the policy of cases is applied to whatever is then read by them.
create function find_cases(query tsquery, courts text[], most int) returns setof uuid
    language sql stable security definer set search_path = public as
    $$ select id from cases where words @@ query and (courts is null or court_code = any (courts)) limit most $$;

-- The people behind the parties of a case stand in a case opened from it just as they stood there, agents included.
create function inherit_standing(origin uuid, opened uuid, at timestamptz) returns void
    language sql security definer set search_path = public as
    $$ insert into standing (case_id, person_id, standing, party_id, since)
       select opened, s.person_id, cp.standing, s.party_id, at
       from standing s join case_party cp on cp.case_id = opened and cp.party_id = s.party_id
       where s.case_id = origin and s.until is null
       on conflict do nothing $$;

-- A standing once ended and given again starts anew. The first to stand as a party with nobody behind it yet is the person behind it.
create function give_standing(the_case uuid, the_person uuid, the_standing text, the_party uuid, at timestamptz) returns void
    language sql security definer set search_path = public as
    $$ insert into standing (case_id, person_id, standing, party_id, since)
       values (the_case, the_person, the_standing, the_party, at)
       on conflict (case_id, person_id, standing, coalesce(party_id, '00000000-0000-0000-0000-000000000000'))
       do update set since = excluded.since, until = null where standing.until is not null;
       update party set person_id = the_person where id = the_party and person_id is null $$;

create function end_standing(the_case uuid, the_person uuid, the_standing text, at timestamptz) returns void
    language sql security definer set search_path = public as
    $$ update standing set until = at
       where case_id = the_case and person_id = the_person and standing = the_standing and until is null $$;

-- Everybody who stands in a case, for those who may see the case.
create function people_of(the_case uuid)
    returns table (person_id uuid, standing text, party_id uuid, since timestamptz, until timestamptz)
    language sql stable security definer set search_path = public as
    $$ select s.person_id, s.standing, s.party_id, s.since, s.until
       from standing s join cases c on c.id = s.case_id
       where s.case_id = the_case
         and (viewer_is_system()
              or ((c.court_code = any (viewer_courts()) or c.unit_code = any (viewer_units())
                   or exists (select from standing m where m.case_id = c.id and m.person_id = viewer_person()
                              and (m.until is null or m.until > now())))
                  and not exists (select from standing r where r.case_id = c.id and r.person_id = viewer_person()
                                  and r.standing = 'RECUSED'))) $$;
