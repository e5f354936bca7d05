-- What is restricted in a dispute is for those who handle the very case it lies in: neither the court of a case that follows from it nor whoever
-- mediated before it. Mediators handle a case until it ends.
create function handles_case(c uuid) returns boolean language sql stable security definer set search_path = public as $$
    select exists (select from cases
                   where id = c
                     and ((court_code = any (viewer_courts()) or unit_code = any (viewer_units())) and id <> all (viewer_recused())
                          or exists (select from standing s
                                     where s.case_id = cases.id and s.person_id = viewer_person()
                                     having count(*) filter (where s.standing = 'RECUSED') = 0
                                        and count(*) filter (where s.standing in ('MEDIATOR', 'RESPONSIBLE_JUDGE', 'CLERK_OF_CASE')
                                                               and (s.until is null or s.until > now())) > 0))) $$;
create function may_see_restricted_of_case(c uuid) returns boolean language sql stable security definer set search_path = public as $$
    select exists (select from cases
                   where id = c
                     and ((court_code = any (viewer_courts()) or unit_code = any (viewer_units())) and id <> all (viewer_recused())
                          or exists (select from standing s
                                     where s.case_id = cases.id and s.person_id = viewer_person()
                                     having count(*) filter (where s.standing = 'RECUSED') = 0
                                        and count(*) filter (where (s.standing in ('RESPONSIBLE_JUDGE', 'CLERK_OF_CASE')
                                                                    or s.standing = 'MEDIATOR' and not cases.final)
                                                               and (s.until is null or s.until > now())) > 0))) $$;

alter policy seen on dossier_file using (
    (select viewer_is_system())
    or (dispute_id is null and uploaded_by = (select viewer_person()))
    or (dispute_id = (select entered_dispute()) and not restricted)
    or (dispute_id is not null and may_see_dispute(dispute_id) and (not restricted or may_see_restricted_of_case(case_id)
                                        or uploaded_by = (select viewer_person()) and handles_case(case_id))));
alter policy added on dossier_file with check (
    (select viewer_is_system())
    or (uploaded_by = (select viewer_person())
        and (dispute_id is null or (may_see_dispute(dispute_id) and (not restricted or handles_case(case_id))))));

alter policy seen on instrument using (
    (select viewer_is_system())
    or (case_id = (select entered_case()) and status in ('SEALED', 'ISSUED'))
    or (may_see_case(case_id) and (status in ('SEALED', 'ISSUED') or may_see_restricted_of_case(case_id))));
alter policy drawn on instrument with check ((select viewer_is_system()) or handles_case(case_id));
alter policy moved on instrument using ((select viewer_is_system()) or handles_case(case_id));

-- How an instrument was served is told to those who handle its case.
alter policy seen on service_attempt using (
    (select viewer_is_system())
    or person_id = (select viewer_person())
    or ((court_code = any ((select viewer_courts())::text[]) or unit_code = any ((select viewer_units())::text[]))
        and case_id <> all ((select viewer_recused())::uuid[]))
    or handles_case(case_id));
alter policy proven on service_attempt using (
    (select viewer_is_system()) or person_id = (select viewer_person()) or handles_case(case_id));
alter policy tried_by_hand on service_attempt with check (tried_by = (select viewer_person()) and handles_case(case_id));

-- Whoever handles a dispute puts its dossier in order and sees who read it; a mediator does while the case lasts.
create or replace function may_see_restricted(d uuid) returns boolean language sql stable security definer set search_path = public as $$
    select exists (select from cases where dispute_id = d and may_see_restricted_of_case(id)) $$;
