-- The green channel (绿色通道): whom a dispute is about that should not be kept waiting, as told or corrected. The latest line counts.
-- It sorts the desks' work and changes nothing in the procedure; sides of a case never see it, since it tells of health and means.
create table dispute_priority (
    id         bigint generated always as identity primary key,
    dispute_id uuid        not null references dispute,
    groups     text[]      not null,
    reason     text        not null default '',
    by_id      uuid        not null,
    by_name    text        not null,
    at         timestamptz not null,
    -- the dispute itself where it was told with the dispute, so that telling again changes nothing
    told_with  uuid unique
);
create index dispute_priority_latest on dispute_priority (dispute_id, id desc);
alter table dispute_priority enable row level security;
create policy seen on dispute_priority for select using (
    (select viewer_is_system())
    or exists (select from cases c where c.dispute_id = dispute_priority.dispute_id)
       and not exists (select from cases c join standing s on s.case_id = c.id
                       where c.dispute_id = dispute_priority.dispute_id and s.person_id = (select viewer_person())
                         and s.standing in ('CLAIMANT', 'RESPONDENT', 'THIRD_PARTY')));
create policy told on dispute_priority for insert with check (
    (select viewer_is_system())
    or by_id = (select viewer_person()) and exists (select from dispute d where d.id = dispute_priority.dispute_id));
revoke update, delete on dispute_priority from fengqiao_app;

alter table cases add column green boolean not null default false;
create index cases_green on cases (court_code, due_on, id) where green;

-- Of what is due on the same day it comes first; the lists are read in their order from these indexes.
drop index cases_by_due;
create index cases_by_due on cases (court_code, final, due_on, green desc, id) include (unit_code);
drop index cases_of_court_by_due;
create index cases_of_court_by_due on cases (court_code, due_on, green desc, id);
drop index cases_awaiting;
create index cases_awaiting on cases (court_code, awaits, due_on, green desc, id) include (unit_code) where not final;
drop index cases_awaiting_in_unit;
create index cases_awaiting_in_unit on cases (unit_code, awaits, due_on, green desc, id) where not final and unit_code is not null;
drop index cases_in_state;
create index cases_in_state on cases (court_code, procedure, state, due_on, green desc, id) include (unit_code);

create function mark_cases() returns trigger language plpgsql security definer set search_path = public as
    $$
    begin
        update cases set green = cardinality(new.groups) > 0 where dispute_id = new.dispute_id;
        return null;
    end $$;
create trigger priority_marks_cases after insert on dispute_priority for each row execute function mark_cases();

-- A case that follows from another is as urgent as its dispute.
create function case_marked() returns trigger language plpgsql security definer set search_path = public as
    $$
    begin
        new.green := coalesce((select cardinality(p.groups) > 0 from dispute_priority p
                               where p.dispute_id = new.dispute_id order by p.id desc limit 1), false);
        return new;
    end $$;
create trigger cases_marked before insert on cases for each row execute function case_marked();
