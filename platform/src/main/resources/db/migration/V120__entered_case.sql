-- The second wall, cheaper to pass. A transaction that has read a case through the policy of cases has entered it (fengqiao.case,
-- fengqiao.dispute): what hangs on that case is then seen without asking again. What was not entered is asked by function, so that a policy is a
-- handful of comparisons to the planner and not the policy of cases written out once more.
create function entered_case() returns uuid language sql stable as
    $$ select nullif(current_setting('fengqiao.case', true), '')::uuid $$;
create function entered_dispute() returns uuid language sql stable as
    $$ select nullif(current_setting('fengqiao.dispute', true), '')::uuid $$;

-- The cases an official keeps away from, told when the transaction begins; untold, nothing is seen by office.
create index standing_recusals on standing (person_id) include (case_id) where standing = 'RECUSED';
create function recusals_of(the_person uuid) returns text language sql stable security definer set search_path = public as
    $$ select coalesce(array_agg(case_id), '{}')::text from standing where person_id = the_person and standing = 'RECUSED' $$;
create function viewer_recused() returns uuid[] language sql stable as
    $$ select nullif(current_setting('fengqiao.recused', true), '')::uuid[] $$;

-- Whether the viewer stands in a case now, and is not recused in it; whether the viewer ever stood in it.
create function stands_in(c uuid) returns boolean language sql stable security definer set search_path = public as
    $$ select count(*) filter (where standing = 'RECUSED') = 0 and count(*) filter (where until is null or until > now()) > 0
       from standing where case_id = c and person_id = viewer_person() $$;
create function stood_in(c uuid) returns boolean language sql stable security definer set search_path = public as
    $$ select exists (select from standing where case_id = c and person_id = viewer_person()) $$;
create function may_see_case_of(d uuid) returns boolean language sql stable as
    $$ select exists (select from cases where dispute_id = d) $$;

alter policy seen on cases using (
    (select viewer_is_system())
    or id = (select entered_case())
    or ((court_code = any ((select viewer_courts())::text[]) or unit_code = any ((select viewer_units())::text[]))
        and id <> all ((select viewer_recused())::uuid[]))
    or stands_in(id));
alter policy acted on cases using (
    (select viewer_is_system())
    or id = (select entered_case())
    or court_code = any ((select viewer_courts())::text[])
    or unit_code = any ((select viewer_units())::text[])
    or stood_in(id));

alter policy seen on dispute using (
    (select viewer_is_system()) or opened_by = (select viewer_person()) or id = (select entered_dispute()) or may_see_case_of(id));
alter policy amended on dispute using ((select viewer_is_system()) or id = (select entered_dispute()) or may_see_case_of(id));
alter policy seen on party using ((select viewer_is_system()) or dispute_id = (select entered_dispute()) or may_see_case_of(dispute_id));
alter policy amended on party using ((select viewer_is_system()) or dispute_id = (select entered_dispute()) or may_see_case_of(dispute_id));
alter policy seen on case_party using ((select viewer_is_system()) or case_id = (select entered_case()) or may_see_case(case_id));
alter policy seen on journal using ((select viewer_is_system()) or case_id = (select entered_case()) or may_see_case(case_id));
alter policy seen on reading using ((select viewer_is_system()) or case_id = (select entered_case()) or may_see_case(case_id));
-- A period is kept in the court of its case: whole lists of them are seen by office without a look at each case.
alter policy seen on period using (
    (select viewer_is_system())
    or case_id = (select entered_case())
    or (court_code = any ((select viewer_courts())::text[]) and case_id <> all ((select viewer_recused())::uuid[]))
    or may_see_case(case_id));
alter policy changed on period using ((select viewer_is_system()) or case_id = (select entered_case()) or may_see_case(case_id));
alter policy seen on fee_bill using ((select viewer_is_system()) or case_id = (select entered_case()) or may_see_case(case_id));
alter policy settled on fee_bill using ((select viewer_is_system()) or case_id = (select entered_case()) or may_see_case(case_id));
alter policy seen on fee_entry using ((select viewer_is_system()) or case_id = (select entered_case()) or may_see_case(case_id));
alter policy seen on dossier_file using (
    (select viewer_is_system())
    or (dispute_id is null and uploaded_by = (select viewer_person()))
    or (dispute_id = (select entered_dispute()) and not restricted)
    or (dispute_id is not null and may_see_dispute(dispute_id) and (not restricted or may_see_restricted(dispute_id))));
alter policy seen on instrument using (
    (select viewer_is_system())
    or (case_id = (select entered_case()) and status in ('SEALED', 'ISSUED'))
    or (may_see_case(case_id) and (status in ('SEALED', 'ISSUED') or may_see_restricted(dispute_id))));
alter policy invited on mediation_invitation with check (
    invited_by = (select viewer_person()) and (case_id = (select entered_case()) or may_see_case(case_id)));

-- For functions that run as the owner, whom no policy holds: whether the viewer may know of a case.
create function viewer_may_know(c uuid) returns boolean language sql stable security definer set search_path = public as
    $$ select viewer_is_system() or c = entered_case() or stands_in(c)
           or exists (select from cases where id = c and (court_code = any (viewer_courts()) or unit_code = any (viewer_units()))
                      and id <> all (viewer_recused())) $$;

create or replace function people_of(the_case uuid)
    returns table (person_id uuid, standing text, party_id uuid, since timestamptz, until timestamptz)
    language sql stable security definer set search_path = public as
    $$ select s.person_id, s.standing, s.party_id, s.since, s.until
       from standing s where s.case_id = the_case and (select viewer_may_know(the_case)) $$;

create or replace function linked_across(the_case uuid)
    returns table (id uuid, procedure text, number text, state text, court_code text, origin_id uuid, opened_at timestamptz)
    language sql stable security definer set search_path = public as
    $$ select o.id, o.procedure, o.number, o.state, o.court_code, o.origin_id, o.opened_at
       from cases c join cases o on o.dispute_id = c.dispute_id and (o.origin_id = c.id or o.id = c.origin_id)
       where c.id = the_case and 'crossregion' in (o.procedure, c.procedure) and (select viewer_may_know(the_case)) $$;

-- The outbox: due messages of one kind are found without passing by those of the others.
drop index outbox_due;
create index outbox_due on outbox (kind, next_at, seq) where done_at is null;
