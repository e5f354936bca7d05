-- Drafts: what somebody has begun to tell. One's own and nobody else's.
create table draft (
    id           uuid primary key,
    person_id    uuid        not null,
    kind         text        not null check (kind in ('mediation', 'filing')),
    on_behalf    boolean     not null,
    revision     int         not null,
    step         text,
    content      jsonb       not null,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    submitted_at timestamptz
);
create index draft_by_person on draft (person_id, updated_at desc) where submitted_at is null;

alter table draft enable row level security;
create policy own on draft using (person_id = (select viewer_person()));

-- What duplicates are found by: names and numbers as they compare, and the facts as hashed pairs of characters.
create table dispute_mark (
    dispute_id uuid primary key references dispute,
    case_id    uuid        not null references cases,
    court_code text        not null,
    names      text[]      not null,
    facts      int[]       not null,
    opened_at  timestamptz not null
);
create index dispute_mark_by_name on dispute_mark using gin (names);

alter table dispute_mark enable row level security;
create policy seen on dispute_mark for select using (exists (select from cases c where c.id = case_id));
create policy marked on dispute_mark for insert with check (true);
