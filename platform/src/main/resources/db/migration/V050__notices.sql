-- What people are told, and what left for the outside.
create table notice (
    id         uuid primary key,
    person_id  uuid        not null,
    case_id    uuid,
    court_code text        not null,
    kind       text        not null,
    title      text        not null,
    body       text        not null,
    created_at timestamptz not null,
    read_at    timestamptz
);
create index notice_by_person on notice (person_id, created_at desc);
create index notice_unread on notice (person_id) where read_at is null;

alter table notice enable row level security;
create policy mine on notice for select using ((select viewer_is_system()) or person_id = (select viewer_person()));
create policy told on notice for insert with check ((select viewer_is_system()));
create policy noted on notice for update using (person_id = (select viewer_person()));

-- Messages that left by a channel, and what the channel answered.
create table message_sent (
    dedupe_key text primary key,
    channel    text        not null check (channel in ('SMS', 'EMAIL')),
    address    text        not null,
    text       text        not null,
    person_id  uuid,
    sent_at    timestamptz not null,
    receipt    text        not null
);
create index message_sent_at on message_sent (sent_at desc);
alter table message_sent enable row level security;
create policy system on message_sent using ((select viewer_is_system())) with check ((select viewer_is_system()));

-- The sandbox counterpart of the SMS and e-mail gateways: what would have arrived on phones.
create table sandbox_message (
    dedupe_key text primary key,
    channel    text        not null,
    address    text        not null,
    text       text        not null,
    arrived_at timestamptz not null,
    times      int         not null
);
