-- Leave to act is seen by those it concerns. It is given by oneself, or by whoever tells a dispute for another, for that dispute; a desk records no
-- more than what lies among the 委托手续 of a dispute it sees, for a side of that dispute, and never for the one who records it.
create function is_side_of(the_dispute uuid, the_person uuid) returns boolean language sql stable security definer set search_path = public as
    $$ select exists (select from party where dispute_id = the_dispute and person_id = the_person) $$;
create function told_by_another(the_dispute uuid, the_person uuid) returns boolean language sql stable security definer set search_path = public as
    $$ select exists (select from dispute where id = the_dispute and opened_by <> the_person) $$;

alter table authorisation enable row level security;
create policy seen on authorisation for select using (
    (select viewer_is_system()) or (select viewer_person()) in (principal, agent, recorded_by));
create policy given on authorisation for insert with check (
    (select viewer_is_system())
    or recorded_by = (select viewer_person())
       and (principal = recorded_by
            or agent = recorded_by and dispute is not null and not told_by_another(dispute, recorded_by)
            or agent <> recorded_by and is_side_of(dispute, principal)
               and exists (select from dossier_file f where f.id = evidence and f.dispute_id = dispute and f.folder = 'AUTHORISATION')));
create policy ended on authorisation for update using (
    (select viewer_is_system()) or (select viewer_person()) in (principal, agent, recorded_by));
