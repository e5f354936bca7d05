-- Service of process: every attempt with its facts, and the day it counts as served.

create table service_attempt (
    id            uuid primary key,
    instrument_id uuid        not null,
    case_id       uuid        not null,
    dispute_id    uuid        not null,
    court_code    text        not null,
    title         text        not null,
    pdf           uuid        not null,
    party_id      uuid        not null,
    party_name    text        not null,
    person_id     uuid,
    channel       text        not null,
    address       text        not null,
    consent       text        not null check (consent in ('CONFIRMED', 'OWN', 'NONE')),
    sent_at       timestamptz not null,
    arrived_at    timestamptz,
    read_at       timestamptz,
    replied_at    timestamptz,
    deemed_on     date,
    basis         text,
    proof         jsonb       not null,
    unique (instrument_id, party_id, channel)
);
create index service_attempt_by_case on service_attempt (case_id, sent_at desc);
create index service_attempt_by_file on service_attempt (pdf, person_id) where read_at is null;

-- A recipient sees one's own; all are seen by those who handle the matter.
alter table service_attempt enable row level security;
create policy seen on service_attempt for select using (
    (select viewer_is_system()) or person_id = (select viewer_person()) or may_see_restricted(dispute_id));
create policy tried on service_attempt for insert with check ((select viewer_is_system()));
create policy proven on service_attempt for update using (
    (select viewer_is_system()) or person_id = (select viewer_person()) or may_see_restricted(dispute_id));
revoke update, delete on service_attempt from fengqiao_app;
grant update (arrived_at, read_at, replied_at, deemed_on, basis) on service_attempt to fengqiao_app;
