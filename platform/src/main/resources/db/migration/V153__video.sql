-- Video calls between people of a case. Picture and sound go from browser to browser and are never here: only who was asked, who was there, and
-- the offers and answers by which two browsers find each other.
create table video_call (
    id        uuid primary key,
    case_id   uuid        not null references cases,
    purpose   text        not null check (purpose in ('MEDIATION', 'CAUCUS', 'WITNESS')),
    party_id  uuid        references party,
    opened_by uuid        not null,
    opened_at timestamptz not null,
    ended_at  timestamptz,
    check ((purpose = 'CAUCUS') = (party_id is not null))
);
create index video_call_by_case on video_call (case_id, opened_at);

create table video_seat (
    call_id   uuid    not null references video_call,
    person_id uuid    not null,
    name      text    not null,
    capacity  text    not null,
    party_id  uuid,
    conducts  boolean not null,
    primary key (call_id, person_id)
);

-- One page of one person in a call, from when to when. Nobody alters when somebody came.
create table video_presence (
    id        uuid primary key,
    call_id   uuid        not null references video_call,
    person_id uuid        not null,
    joined_at timestamptz not null,
    seen_at   timestamptz not null,
    left_at   timestamptz
);
create index video_presence_by_call on video_presence (call_id, joined_at);

-- What one browser tells another so that they connect; gone once it is old.
create table video_signal (
    seq      bigint generated always as identity primary key,
    call_id  uuid        not null references video_call,
    sender   uuid        not null references video_presence,
    receiver uuid        not null references video_presence,
    kind     text        not null check (kind in ('offer', 'answer')),
    sdp      text        not null check (length(sdp) between 1 and 60000),
    at       timestamptz not null
);
create index video_signal_by_receiver on video_signal (receiver, seq);

-- Whoever was asked into a call has a seat in it for as long as they may know of the case at all.
create function has_seat(the_call uuid) returns boolean language sql stable security definer set search_path = public as
    $$ select exists (
           select from video_seat s join video_call c on c.id = s.call_id
           where s.call_id = the_call and s.person_id = viewer_person() and viewer_may_know(c.case_id)) $$;
create function is_my_page(the_page uuid) returns boolean language sql stable security definer set search_path = public as
    $$ select exists (select from video_presence where id = the_page and person_id = viewer_person()) $$;

alter table video_call enable row level security;
alter table video_seat enable row level security;
alter table video_presence enable row level security;
alter table video_signal enable row level security;

create policy seated on video_call for select using (has_seat(id) or opened_by = (select viewer_person()) and may_see_case(case_id));
create policy opened on video_call for insert with check (opened_by = (select viewer_person()) and may_see_case(case_id));
create policy ended on video_call for update using (opened_by = (select viewer_person()));
revoke update, delete on video_call from fengqiao_app;
grant update (ended_at) on video_call to fengqiao_app;

create policy seated on video_seat for select using (has_seat(call_id));
create policy asked on video_seat for insert with check (
    exists (select from video_call c where c.id = call_id and c.opened_by = (select viewer_person())));
revoke update, delete on video_seat from fengqiao_app;

create policy seated on video_presence for select using (has_seat(call_id));
create policy came on video_presence for insert with check (person_id = (select viewer_person()) and has_seat(call_id));
create policy stayed on video_presence for update using (person_id = (select viewer_person()));
revoke update, delete on video_presence from fengqiao_app;
grant update (seen_at, left_at) on video_presence to fengqiao_app;

create policy heard on video_signal for select using (is_my_page(receiver) and has_seat(call_id));
create policy sent on video_signal for insert with check (is_my_page(sender) and has_seat(call_id));
create policy faded on video_signal for delete using (is_my_page(receiver));
revoke update on video_signal from fengqiao_app;
