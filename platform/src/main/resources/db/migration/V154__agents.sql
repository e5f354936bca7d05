-- Whoever has leave to act for a person (委托) stands where that person stands as a party: in what is already open and in what comes later, for as
-- long as the leave lasts and no longer. The row names the leave it comes from.
alter table standing add column authorisation uuid references authorisation;
create index standing_by_authorisation on standing (authorisation) where authorisation is not null;

-- The end of the last day of a leave, where it has one.
create function end_of_leave(valid_until date) returns timestamptz language sql immutable as
    $$ select (valid_until + 1)::timestamp at time zone 'Asia/Shanghai' $$;

create function leave_given(l authorisation) returns boolean language sql stable as
    $$ select l.status = 'ACTIVE' and l.valid_from <= (now() at time zone 'Asia/Shanghai')::date
           and (l.valid_until is null or end_of_leave(l.valid_until) > now()) $$;

-- Nobody acts for a side who stands in the case otherwise: on another side, for another side, or as one who handles it. A party whom nobody has come
-- forward as yet is taken to be whoever bears its name.
create function stands_otherwise(the_case uuid, the_person uuid, the_standing text) returns boolean language sql stable as
    $$ select exists (
           select from standing x
           where x.case_id = the_case and x.person_id = the_person and x.standing not in (the_standing, 'REGISTRAR')
             and (x.until is null or x.until > now()))
       or exists (
           select from case_party cp join party p on p.id = cp.party_id
           where cp.case_id = the_case and cp.standing <> the_standing
             and (p.person_id = the_person or p.person_id is null and p.name = (select name from person where id = the_person))) $$;

-- One leave, over everything its principal stands in as a party.
create function seat_agent(the_leave uuid) returns void language plpgsql security definer set search_path = public as
    $$
    declare l authorisation;
    begin
        select * into l from authorisation where id = the_leave;
        if not leave_given(l) then
            update standing set until = now() where authorisation = the_leave and (until is null or until > now());
            return;
        end if;
        insert into standing (case_id, person_id, standing, party_id, since, until, authorisation)
        select s.case_id, l.agent, s.standing, s.party_id, now(), end_of_leave(l.valid_until), l.id
        from standing s join party p on p.id = s.party_id and p.person_id = s.person_id
        where s.person_id = l.principal and s.until is null and (l.dispute is null or l.dispute = p.dispute_id)
          and not stands_otherwise(s.case_id, l.agent, s.standing)
        on conflict (case_id, person_id, standing, coalesce(party_id, '00000000-0000-0000-0000-000000000000'))
        do update set until = excluded.until, authorisation = excluded.authorisation;
    end $$;

create function leave_changed() returns trigger language plpgsql security definer set search_path = public as
    $$ begin perform seat_agent(new.id); return null; end $$;
create trigger leave_seats_agent after insert or update on authorisation for each row execute function leave_changed();

-- A party who comes to stand in a case brings those along who may act, and acts for no other side any more.
create function agents_follow() returns trigger language plpgsql security definer set search_path = public as
    $$
    begin
        update standing set until = now()
        where case_id = new.case_id and person_id = new.person_id and authorisation is not null and standing <> new.standing
          and (until is null or until > now());
        insert into standing (case_id, person_id, standing, party_id, since, until, authorisation)
        select new.case_id, l.agent, new.standing, new.party_id, new.since, end_of_leave(l.valid_until), l.id
        from authorisation l join party p on p.id = new.party_id and p.person_id = new.person_id
        where l.principal = new.person_id and leave_given(l) and (l.dispute is null or l.dispute = p.dispute_id)
          and not stands_otherwise(new.case_id, l.agent, new.standing)
        on conflict (case_id, person_id, standing, coalesce(party_id, '00000000-0000-0000-0000-000000000000'))
        do update set until = excluded.until, authorisation = excluded.authorisation;
        return null;
    end $$;
create trigger standing_brings_agents after insert or update of until on standing
    for each row when (new.party_id is not null and new.authorisation is null and new.until is null) execute function agents_follow();

-- As before, except that a leave goes along into what is opened from a case.
create or replace function inherit_standing(origin uuid, opened uuid, at timestamptz) returns void
    language sql security definer set search_path = public as
    $$ insert into standing (case_id, person_id, standing, party_id, since, until, authorisation)
       select opened, s.person_id, cp.standing, s.party_id, at, s.until, s.authorisation
       from standing s join case_party cp on cp.case_id = opened and cp.party_id = s.party_id
       where s.case_id = origin and (s.until is null or s.authorisation is not null and s.until > at)
       on conflict do nothing $$;

-- As before, except that the party first learns who is behind it, so that those who may act for that person come along.
create or replace function give_standing(the_case uuid, the_person uuid, the_standing text, the_party uuid, at timestamptz) returns void
    language sql security definer set search_path = public as
    $$ update party set person_id = the_person where id = the_party and person_id is null;
       insert into standing (case_id, person_id, standing, party_id, since)
       values (the_case, the_person, the_standing, the_party, at)
       on conflict (case_id, person_id, standing, coalesce(party_id, '00000000-0000-0000-0000-000000000000'))
       do update set since = excluded.since, until = null where standing.until is not null $$;

select seat_agent(id) from authorisation where status = 'ACTIVE';
