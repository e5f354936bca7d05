-- Rooms of a mediation: what is said before all, and what one side says to the mediator alone.

create table mediation_message (
    id        uuid primary key,
    case_id   uuid        not null references cases,
    room      text        not null check (room in ('JOINT', 'CAUCUS')),
    party_id  uuid        references party,
    author    uuid        not null,
    author_name text      not null,
    standing  text        not null,
    text      text        not null check (length(text) between 1 and 4000),
    at        timestamptz not null,
    check ((room = 'CAUCUS') = (party_id is not null))
);
create index mediation_message_by_room on mediation_message (case_id, room, party_id, at);

-- How far somebody has read each room; the nil id stands for the joint room.
create table mediation_room_read (
    case_id   uuid        not null references cases,
    party_id  uuid        not null,
    person_id uuid        not null,
    at        timestamptz not null,
    primary key (case_id, person_id, party_id)
);

-- Invitations of the other side: only the hash of the link's secret is kept.
create table mediation_invitation (
    id         uuid primary key,
    case_id    uuid        not null references cases,
    party_id   uuid        not null references party,
    token_hash bytea       not null unique,
    invited_by uuid        not null,
    mediator   text        not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz,
    used_by    uuid
);
create index mediation_invitation_by_party on mediation_invitation (case_id, party_id);

-- A caucus is for one side and the mediator; no office, and not the system either, reads it.
create function may_enter_room(the_case uuid, the_room text, the_party uuid) returns boolean language sql stable as
    $$ select exists (
           select from standing s
           where s.case_id = the_case and s.person_id = viewer_person() and (s.until is null or s.until > now())
             and s.standing in ('CLAIMANT', 'RESPONDENT', 'THIRD_PARTY', 'MEDIATOR')
             and (the_room = 'JOINT' or s.standing = 'MEDIATOR' or s.party_id = the_party))
         and not exists (
           select from standing r where r.case_id = the_case and r.person_id = viewer_person() and r.standing = 'RECUSED') $$;

alter table mediation_message enable row level security;
alter table mediation_room_read enable row level security;
alter table mediation_invitation enable row level security;

create policy heard on mediation_message for select using (may_enter_room(case_id, room, party_id));
create policy said on mediation_message for insert with check (
    author = (select viewer_person()) and may_enter_room(case_id, room, party_id));
revoke update, delete on mediation_message from fengqiao_app;

create policy mine on mediation_room_read using (person_id = (select viewer_person()));

create policy seen on mediation_invitation for select using (
    (select viewer_is_system()) or invited_by = (select viewer_person()));
create policy invited on mediation_invitation for insert with check (
    invited_by = (select viewer_person()) and exists (select from cases c where c.id = case_id));
create policy used on mediation_invitation for update using (
    (select viewer_is_system()) or invited_by = (select viewer_person()));
